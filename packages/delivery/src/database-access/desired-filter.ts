import type { Database } from '@exoplane/config';

/** One range that may reach the database, and why. */
export interface Permission {
  readonly cidr: string;
  /** `office`, `node general-1a2b` */
  readonly note?: string;
}

export interface Node {
  readonly name: string;
  /** Public addresses, IPv4 or IPv6. Empty while it gets them. */
  readonly addresses: readonly string[];
}

/** What could be learnt of the nodes. */
export interface NodesSeen {
  readonly nodes: readonly Node[];
  /** Whether every pool answered, has as many nodes as it should, and every node has its address. */
  readonly complete: boolean;
}

/** Ranges that the configuration allows today. @param now milliseconds since 1970. */
export function configured(database: Database, now = Date.now()): Permission[] {
  return database.allow
    .filter(({ expires }) => expires === undefined || Date.parse(expires) > now)
    .map(({ cidr, note }) => ({ cidr, ...(note !== undefined && { note }) }));
}

export const nodePermissions = (nodes: readonly Node[]): Permission[] =>
  nodes.flatMap(({ name, addresses }) =>
    addresses.map((address) => ({
      cidr: address.includes(':') ? `${address}/128` : `${address}/32`,
      note: `node ${name}`,
    })),
  );

/** All that may reach the database: what people allowed, and the nodes. Never more. */
export const desiredFilter = (database: Database, seen: NodesSeen, now = Date.now()): Permission[] => {
  const all = [...configured(database, now), ...nodePermissions(seen.nodes)];
  return all.filter(({ cidr }, index) => all.findIndex((other) => other.cidr === cidr) === index);
};

/**
 * The filter to be set while nodes come and go: opens for whoever belongs in, closes for nobody, so that a node that is
 * about to be replaced works to its end.
 */
export const grown = (current: readonly string[], desired: readonly Permission[]): string[] =>
  [...new Set([...current, ...desired.map(({ cidr }) => cidr)])].sort();

/**
 * The filter to be set when everything is at rest. Closes only when all nodes are known: with a partial view, a node
 * that did not answer would be locked out.
 */
export const settled = (current: readonly string[], desired: readonly Permission[], seen: NodesSeen): string[] =>
  seen.complete ? desired.map(({ cidr }) => cidr).sort() : grown(current, desired);

/** What a change of the filter means, a line each: `allow + 203.0.113.7/32 (office)`. */
export function describeFilterChange(
  current: readonly string[],
  next: readonly string[],
  desired: readonly Permission[],
): string[] {
  const note = (cidr: string): string => {
    const why = desired.find((permission) => permission.cidr === cidr)?.note;
    return why ? ` (${why})` : '';
  };
  return [
    ...next.filter((cidr) => !current.includes(cidr)).map((cidr) => `allow + ${cidr}${note(cidr)}`),
    ...current.filter((cidr) => !next.includes(cidr)).map((cidr) => `allow - ${cidr}`),
  ];
}
