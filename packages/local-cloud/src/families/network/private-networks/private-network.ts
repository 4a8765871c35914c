import { defineCollection, type Entity } from '../../../store/collection.js';

/** A network between instances of a zone. With a range it hands out addresses ('managed'). */
export interface PrivateNetwork extends Entity {
  readonly zone: string;
  name: string;
  description?: string;
  labels?: Record<string, string>;
  range?: { readonly start: string; readonly end: string; readonly netmask: string };
  /** DHCP options in the API's own form. */
  options?: object;
  readonly vni: number;
  leases: Lease[];
}

export interface Lease {
  readonly instance: string;
  readonly ip: string;
}

export const privateNetworks = defineCollection<PrivateNetwork>('privateNetworks', 'private network');
