import type { Environment, Organisation } from '@exoplane/config';
import type { Outputs } from '@exoplane/infra';
import type { KubernetesObject } from '../tree/kubernetes-object.js';

/** Upstream projects whose files are used as they are. */
export type UpstreamName = 'argo-cd' | 'cert-manager' | 'gateway-api';

/** A verified folder of an upstream project's files, and its version without `v`. */
export interface Upstream {
  readonly folder: string;
  readonly version: string;
}

/** What add-ons are rendered from. */
export interface PlatformInput {
  readonly organisation: Organisation;
  readonly environment: Environment;
  readonly outputs: Outputs;
  /** Where Argo CD reads the rendered branch. */
  readonly git: { readonly url: string; readonly branch: string };
  /** Who signs the environment's certificate: the public one, or an authority of the cluster's own. */
  readonly issuer: 'letsencrypt' | 'self-signed';
  /** Apps that there are, each in a namespace of its name. */
  readonly apps: readonly string[];
  readonly upstreams: Readonly<Record<UpstreamName, Upstream>>;
  readonly versions: { readonly kubernetes: string; readonly traefik: string };
  /** Path of the helm program: renders charts where upstream ships nothing else. */
  readonly helm: string;
}

/** A part of the platform: a folder of the rendered branch, and a child of the root application. */
export interface AddOn {
  readonly name: string;
  /** Children of a lower wave are synced and healthy before those of a higher one begin. */
  readonly wave: number;
  /** Where its objects go that name no namespace. */
  readonly namespace: string;
  render(input: PlatformInput): Promise<readonly KubernetesObject[]> | readonly KubernetesObject[];
}
