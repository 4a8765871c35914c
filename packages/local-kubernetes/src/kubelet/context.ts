import type { CoreV1Api } from '@kubernetes/client-node';
import type { ImageTable, NodeDeclaration, PodNetwork } from '../contracts.js';

/** What every pod's worker needs. */
export interface KubeletContext {
  readonly core: CoreV1Api;
  readonly network: PodNetwork;
  /** Pods' folders lie in it. */
  readonly folder: string;
  readonly dns: { readonly address: string; readonly domain: string };
  readonly images: () => ImageTable;
  readonly node: (name: string) => NodeDeclaration | undefined;
  readonly now: () => Date;
}
