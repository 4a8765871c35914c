import type { HostService, ImageTable, KubernetesPrograms } from '@exoplane/local-kubernetes';

/** With what the local cloud makes its SKS clusters real. Plain data: it is given to another process. */
export interface KubernetesOptions {
  readonly programs: KubernetesPrograms;
  /** What stands in for which image. */
  readonly images: ImageTable;
  /** Addresses inside the clusters that lead to a port of this machine. */
  readonly hostServices?: readonly HostService[];
  /** Names that the clusters' DNS knows beside their own. */
  readonly hostNames?: Readonly<Record<string, string>>;
}

/** Where the clusters find the machine's git server: a name and an address that lead nowhere else. */
export const gitInside = { name: 'git.exoplane.internal', address: '10.245.0.1', port: 80 };

/** One part of a running cluster, as `/_local/kubernetes` tells of it. */
export interface KubernetesComponent {
  readonly cluster: string;
  readonly name: string;
  readonly state: string;
  readonly memoryMiB: number;
  /** Path of its log. */
  readonly log: string;
}

/** What the rest of the local cloud may ask of the real clusters. */
export interface Kubernetes {
  /** Version of the clusters, such as `1.37.2`: there is only this one. */
  readonly version: string;
  /** `https://127.0.0.1:<port>` of a cluster, once its API server is ready. Rejects where it does not become so. */
  serverOf(clusterId: string): Promise<string>;
  components(): Promise<readonly KubernetesComponent[]>;
}
