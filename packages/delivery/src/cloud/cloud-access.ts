import type { Project } from '@exoplane/config';

/** The real cloud, or the one on this machine. */
export type CloudName = 'exoscale' | 'local';

export interface KeyPair {
  readonly apiKey: string;
  readonly apiSecret: string;
}

/** Everything that it takes to work on one target in one cloud. Holds secrets: it is never printed or written. */
export interface CloudAccess {
  readonly cloud: CloudName;
  readonly key: KeyPair;
  /** Base URL of the API of a zone, ending in `/v2`. */
  apiEndpoint(zone: string): string;
  /** Object storage of the zone with the state bucket. */
  readonly objectStorage: string;
  /** What OpenTofu and the provider need in their environment. */
  readonly environment: Readonly<Record<string, string>>;
  /** Values of the stacks' secret variables by name. */
  readonly variables: Readonly<Record<string, string>>;
  /** Name servers to be asked about the domain, `127.0.0.1:5353`; the machine's own where this is absent. */
  readonly nameServers?: readonly string[];
}

/** The name of the environment that lives in the local cloud only. */
export const LOCAL_ENVIRONMENT = 'local';

/** Which cloud a command means. */
export function cloudOf(target: string, asked: string | undefined): CloudName {
  return target === LOCAL_ENVIRONMENT || asked === 'local' ? 'local' : 'exoscale';
}

export interface AccessRequest {
  readonly project: Project;
  readonly target: string;
  readonly env: NodeJS.ProcessEnv;
}
