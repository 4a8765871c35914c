import { defineCollection, type Entity } from '../../store/collection.js';

export type NodepoolState = 'creating' | 'running' | 'scaling' | 'updating' | 'deleting';

/** Nodes of a cluster. The instances are those of the instance pool behind it, which holds most of the facts. */
export interface Nodepool extends Entity {
  readonly zone: string;
  readonly cluster: string;
  readonly instancePool: string;
  name: string;
  description?: string;
  state: NodepoolState;
  /** Of nodes that are made from now on. */
  version: string;
  labels?: Record<string, string>;
  taints?: object;
  readonly addons: readonly string[];
  kubeletImageGc?: object;
  kubeletMaxPods?: number;
  nvidiaMigProfiles?: object;
  readonly createdAt: string;
}

export const nodepools = defineCollection<Nodepool>('sksNodepools', 'SKS nodepool');
