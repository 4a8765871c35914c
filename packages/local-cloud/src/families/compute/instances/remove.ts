import type { Cloud } from '../../../api/cloud.js';
import { privateNetworks } from '../../network/private-networks/private-network.js';
import { reverseNames } from '../../network/reverse-dns.js';
import { volumes } from '../../storage/volume.js';
import { instances } from './instance.js';

/** Takes an instance away and lets go of everything that was tied to it. Does nothing where it is gone already. */
export function removeInstance(cloud: Cloud, id: string): void {
  const { store } = cloud;
  const instance = store.of(instances).get(id);
  if (!instance) return;
  for (const { id: network } of instance.privateNetworks) {
    store.of(privateNetworks).change(network, (item) => {
      item.leases = item.leases.filter((lease) => lease.instance !== id);
    });
  }
  for (const volume of store.of(volumes).filter((item) => item.instance === id)) {
    store.of(volumes).change(volume.id, (item) => {
      item.state = 'detached';
      item.instance = undefined;
    });
  }
  store.of(reverseNames).remove(id);
  store.of(instances).remove(id);
}
