import type { Kubernetes } from '../kubernetes/options.js';
import type { Store } from '../store/store.js';
import type { Quotas } from './quotas.js';

/** The local key: everything may be done with it. Other keys are resources (collection `apiKeys`). */
export interface Credentials {
  readonly apiKey: string;
  readonly apiSecret: string;
}

/** What handlers and completions work with, beside the request. */
export interface Cloud {
  readonly store: Store;
  readonly quotas: Quotas;
  /** All zones' names, the default one first. */
  readonly zones: readonly string[];
  /** The organisation that all belongs to. */
  readonly organisation: { readonly id: string; readonly name: string };
  /** The local key. */
  readonly credentials: Credentials;
  /** The real clusters; undefined where SKS clusters are told of only. */
  kubernetes?: Kubernetes;
  /** The present, as ISO 8601 without milliseconds: the API's form. */
  now(): string;
}
