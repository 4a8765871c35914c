import { defineCollection, type Entity } from '../../../store/collection.js';
import type { PublicIpAssignment } from '../instances/instance.js';

export type InstancePoolState = 'creating' | 'running' | 'scaling-up' | 'scaling-down' | 'updating' | 'destroying';

/** A number of equal instances that are replaced when they go. */
export interface InstancePool extends Entity {
  readonly zone: string;
  name: string;
  description?: string;
  state: InstancePoolState;
  size: number;
  minAvailable?: number;
  instancePrefix: string;
  instanceType: string;
  template: string;
  /** GiB. */
  diskSize: number;
  publicIpAssignment: PublicIpAssignment;
  labels?: Record<string, string>;
  userData?: string;
  sshKeys: string[];
  securityGroups: string[];
  antiAffinityGroups: string[];
  privateNetworks: string[];
  elasticIps: string[];
  deployTarget?: string;
  /** The nodepool it belongs to: only through that may it be changed. */
  readonly manager?: { readonly id: string; readonly type: 'sks-nodepool' };
}

export const instancePools = defineCollection<InstancePool>('instancePools', 'instance pool');
