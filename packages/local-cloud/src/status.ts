import type { Credentials } from './api/cloud.js';

/** Where everything is. All on loopback. */
export interface Endpoints {
  /** For `EXOSCALE_API_ENDPOINT`: `http://127.0.0.1:7070/v2`. */
  readonly api: string;
  /** For `HTTPS_PROXY`: `http://127.0.0.1:7070`. */
  readonly proxy: string;
  /** PEM file for `SSL_CERT_FILE`. */
  readonly ca: string;
  /** Object storage of all zones; the region is the zone. Undefined where it was started without versitygw. */
  readonly s3?: string;
  readonly dns: { readonly host: string; readonly port: number };
}

export interface LocalCloudStatus {
  readonly running: boolean;
  readonly dir: string;
  readonly pid?: number;
  /** Only while it runs. */
  readonly endpoints?: Endpoints;
  /** Undefined before the first start. */
  readonly credentials?: Credentials;
  readonly zones: readonly string[];
  /** What it does not do; in people's words. */
  readonly limits: readonly string[];
}

/** What every local cloud cannot do, and what this one cannot. */
export function limits(validated: boolean): string[] {
  return [
    'Nodes run pods as processes of this machine: users, limits and NetworkPolicies are not enforced.',
    'Load balancers and databases exist in the API only; no traffic reaches them.',
    'Policies of IAM roles are kept, not enforced; the object storage knows the local key only.',
    'On macOS, programs written in Go ignore SSL_CERT_FILE: add the CA to the keychain.',
    ...(validated ? [] : ['Started without the OpenAPI document: requests and answers are not checked against it.']),
  ];
}

/** What a client needs in its environment to use the local cloud, and nothing else. It holds the local key. */
export function clientEnvironment(endpoints: Endpoints, { apiKey, apiSecret }: Credentials): Record<string, string> {
  const loopback = '127.0.0.1,localhost,::1';
  return {
    EXOSCALE_API_ENDPOINT: endpoints.api,
    HTTPS_PROXY: endpoints.proxy,
    NO_PROXY: loopback,
    // The lower-case forms win in some clients; one inherited from the shell must not.
    https_proxy: endpoints.proxy,
    no_proxy: loopback,
    SSL_CERT_FILE: endpoints.ca,
    EXOSCALE_API_KEY: apiKey,
    EXOSCALE_API_SECRET: apiSecret,
    AWS_ACCESS_KEY_ID: apiKey,
    AWS_SECRET_ACCESS_KEY: apiSecret,
    ...(endpoints.s3 !== undefined && { EXOSCALE_SOS_ENDPOINT: endpoints.s3, AWS_ENDPOINT_URL_S3: endpoints.s3 }),
  };
}
