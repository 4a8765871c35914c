import type { Environment } from './schema/environment.js';
import type { Organisation } from './schema/organisation.js';

/** Names that mean something else than an environment in `environments/`. */
export const reservedNames = ['defaults', 'organisation'] as const;

/** The name under which things of an environment are found in the cloud: `whizu-staging`, `whizu-staging-nodes`. */
export function cloudName(organisation: { name: string }, environment: { name: string }, part?: string): string {
  return [organisation.name, environment.name, part].filter((piece) => piece !== undefined).join('-');
}

export interface DnsZone {
  /** The domain that Exoscale hosts and that holds the environment's records. */
  name: string;
  /** Who makes it: the organisation's layer for what environments share, else the environment's own. */
  owner: 'organisation' | 'environment';
}

/** The DNS zone that an environment's records are written to. */
export function dnsZoneOf(organisation: Organisation, environment: Environment): DnsZone {
  const shared = sharedZone(organisation);
  return isWithin(environment.domain, shared)
    ? { name: shared, owner: 'organisation' }
    : { name: environment.domain, owner: 'environment' };
}

/** The zone that the organisation's layer makes: its domain, or the subdomain delegated to Exoscale. */
export const sharedZone = (organisation: Organisation): string =>
  organisation.domain.delegated ?? organisation.domain.name;

/** Whether a domain is the other or lies below it. */
export const isWithin = (domain: string, parent: string): boolean => domain === parent || domain.endsWith(`.${parent}`);
