import type { Cloud } from '../../api/cloud.js';
import { defineCollection, type Entity } from '../../store/collection.js';

interface AddressPool extends Entity {
  /** How many addresses were ever handed out. */
  readonly used: number;
}

const addressPools = defineCollection<AddressPool>('addressPools', 'address pool');

/**
 * Ranges that belong to nobody on the internet, so that no mistake reaches a stranger: 198.18.0.0/15 is for tests of
 * networks (RFC 2544), 2001:db8::/32 for documentation (RFC 3849). Load balancers get loopback addresses, since they are
 * the ones that a person will want to open in a browser.
 */
const ranges = {
  instance: { first: '198.18.0.10', size: 65_000 },
  'elastic-ip': { first: '198.19.0.10', size: 65_000 },
  'load-balancer': { first: '127.0.0.10', size: 65_000 },
} as const;

/** The next public IPv4 address. None comes twice before the range is through: a replaced node has another one. */
export function nextAddress(cloud: Cloud, range: keyof typeof ranges): string {
  const { first, size } = ranges[range];
  return numberToAddress(addressToNumber(first) + (count(cloud, range) % size));
}

/** The next public IPv6 address. */
export function nextIpv6(cloud: Cloud): string {
  return `2001:db8:1::${(count(cloud, 'ipv6') + 0x10).toString(16)}`;
}

export function addressToNumber(address: string): number {
  return address.split('.').reduce((number, part) => number * 256 + Number(part), 0);
}

export function numberToAddress(number: number): string {
  return [24, 16, 8, 0].map((bits) => Math.floor(number / 2 ** bits) % 256).join('.');
}

function count({ store }: Cloud, id: string): number {
  const used = store.of(addressPools).get(id)?.used ?? 0;
  store.of(addressPools).put({ id, used: used + 1 });
  return used;
}
