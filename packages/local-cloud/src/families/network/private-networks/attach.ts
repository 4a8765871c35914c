import { badRequest, conflict } from '../../../api/errors.js';
import type { Cloud } from '../../../api/cloud.js';
import { macAddress } from '../../compute/instances/create.js';
import { instances, type Instance } from '../../compute/instances/instance.js';
import { addressToNumber, numberToAddress } from '../../shared/addresses.js';
import { privateNetworks, type PrivateNetwork } from './private-network.js';

/** Ties an instance to a network; in one with a range it gets the address asked for, or the first free one. */
export function attach({ store }: Cloud, network: PrivateNetwork, instance: Instance, asked?: string): void {
  if (instance.privateNetworks.some(({ id }) => id === network.id)) throw conflict('the instance is already attached');
  const ip = asked ?? firstFree(network);
  checkAddress(network, ip);
  store.of(instances).change(instance.id, (item) => {
    item.privateNetworks.push({ id: network.id, macAddress: macAddress(), ...(ip !== undefined && { ip }) });
  });
  // Only with an address: the older Go client takes a lease without one for a fault of its own and panics.
  if (ip === undefined) return;
  store.of(privateNetworks).change(network.id, (item) => item.leases.push({ instance: instance.id, ip }));
}

/** Unties an instance. Throws 409 where it is not attached. */
export function detach({ store }: Cloud, network: PrivateNetwork, instance: Instance): void {
  if (!instance.privateNetworks.some(({ id }) => id === network.id)) throw conflict('the instance is not attached');
  store.of(instances).change(instance.id, (item) => {
    item.privateNetworks = item.privateNetworks.filter(({ id }) => id !== network.id);
  });
  store.of(privateNetworks).change(network.id, (item) => {
    item.leases = item.leases.filter((lease) => lease.instance !== instance.id);
  });
}

/** Throws 400 for an address outside of the network's range, 409 for one that another instance has. */
export function checkAddress({ range, leases }: PrivateNetwork, ip: string | undefined): void {
  if (ip === undefined) return;
  if (!range) throw badRequest('this private network hands out no addresses');
  const size = 2 ** 32;
  const mask = addressToNumber(range.netmask);
  const prefix = (address: string): number => ((addressToNumber(address) & mask) + size) % size;
  if (prefix(ip) !== prefix(range.start)) throw badRequest(`${ip} is not in the network of ${range.start}`);
  if (leases.some((lease) => lease.ip === ip)) throw conflict(`${ip} is taken`);
}

function firstFree({ range, leases }: PrivateNetwork): string | undefined {
  if (!range) return undefined;
  const taken = new Set(leases.map(({ ip }) => addressToNumber(ip)));
  for (let number = addressToNumber(range.start); number <= addressToNumber(range.end); number += 1) {
    if (!taken.has(number)) return numberToAddress(number);
  }
  throw conflict('the private network has no free address left');
}
