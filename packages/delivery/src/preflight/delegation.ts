import { Resolver } from 'node:dns/promises';
import { dnsZoneOf, type Environment, type Organisation, sharedZone } from '@exoplane/config';

/** Exoscale's name servers. Source: community.exoscale.com, product DNS. */
const NAME_SERVERS = ['ns1.exoscale.ch', 'ns1.exoscale.com', 'ns1.exoscale.io', 'ns1.exoscale.net'];

export interface DelegationOptions {
  readonly organisation: Organisation;
  /** Absent for the organisation itself. */
  readonly environment?: Environment;
  /** Servers to be asked, `127.0.0.1:5353`. @default - those of the machine */
  readonly nameServers?: readonly string[];
}

/**
 * Whether the world asks Exoscale about the domain. A warning, not an error: everything but certificates and visitors
 * works without.
 *
 * @returns lines for a person; empty where all is well, or where nobody can be asked.
 */
export async function checkDelegation({
  organisation,
  environment,
  nameServers,
}: DelegationOptions): Promise<string[]> {
  const zone = environment ? dnsZoneOf(organisation, environment).name : sharedZone(organisation);
  const resolver = new Resolver({ timeout: 3000, tries: 1 });
  if (nameServers) resolver.setServers([...nameServers]);
  const found = await resolver.resolveNs(zone).catch((error: NodeJS.ErrnoException) => {
    return error.code === 'ENOTFOUND' || error.code === 'ENODATA' ? [] : undefined;
  });
  // Offline, or a resolver that refuses: nothing is known, so nothing is said.
  if (!found || found.some((server) => NAME_SERVERS.includes(server.toLowerCase()))) return [];
  return [
    `The world does not ask Exoscale about ${zone} yet${found.length > 0 ? ` (but ${found.join(', ')})` : ''}; names and certificates wait for that.`,
    `Enter these name servers at the registrar, or ask whoever runs the parent domain for these records:`,
    ...NAME_SERVERS.map((server) => `  ${zone}.  NS  ${server}.`),
  ];
}
