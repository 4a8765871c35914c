import { defineCollection, type Entity } from '../../../store/collection.js';

export type InstanceState = 'starting' | 'running' | 'stopping' | 'stopped' | 'destroying';
export type PublicIpAssignment = 'inet4' | 'dual' | 'none';

/** A virtual machine, as far as the API tells of it. */
export interface Instance extends Entity {
  readonly zone: string;
  name: string;
  state: InstanceState;
  instanceType: string;
  readonly template: string;
  /** GiB. */
  diskSize: number;
  publicIpAssignment: PublicIpAssignment;
  publicIp?: string;
  ipv6?: string;
  readonly macAddress: string;
  labels: Record<string, string>;
  userData?: string;
  readonly sshKeys: readonly string[];
  securityGroups: string[];
  readonly antiAffinityGroups: readonly string[];
  privateNetworks: Attachment[];
  elasticIps: string[];
  readonly deployTarget?: string;
  readonly secureBoot: boolean;
  tpm: boolean;
  /** The pool that made it and will end it. */
  readonly manager?: { readonly id: string; readonly type: 'instance-pool' };
  /** Cannot be deleted while this is set. */
  protected: boolean;
  password: string;
  readonly createdAt: string;
}

/** An instance's interface in a private network. */
export interface Attachment {
  readonly id: string;
  readonly macAddress: string;
  /** Only in networks that hand out addresses. */
  ip?: string;
}

export const instances = defineCollection<Instance>('instances', 'instance');
