import { defineCollection, type Entity } from '../../store/collection.js';
import type { KeyPair } from '@exoplane/local-kubernetes';

export type AuthorityName = 'control-plane' | 'aggregation' | 'kubelet';
export type ClusterState = 'creating' | 'running' | 'updating' | 'upgrading' | 'deleting';

/** A Kubernetes cluster, as far as the API tells of it. */
export interface Cluster extends Entity {
  readonly zone: string;
  name: string;
  description?: string;
  state: ClusterState;
  version: string;
  level: string;
  readonly cni?: string;
  addons: string[];
  featureGates: string[];
  labels?: Record<string, string>;
  autoUpgrade: boolean;
  readonly kubeProxy: boolean;
  /** In the API's own form. */
  oidc?: object;
  /** In the API's own form, without its token. */
  audit?: object;
  operatorsCa?: boolean;
  readonly defaultSecurityGroup?: string;
  readonly authorities: Readonly<Record<AuthorityName, KeyPair>>;
  readonly createdAt: string;
}

export const clusters = defineCollection<Cluster>('sksClusters', 'SKS cluster');

/**
 * Where a cluster's API server is found: a bare host name, as the API gives it. This is the seam for the real Kubernetes
 * of a later version: it makes this name reachable; everything a kubeconfig holds is real already.
 */
export function clusterEndpoint({ id, zone }: Cluster): string {
  return `${id}.sks-${zone}.exo.io`;
}
