/** A record as the API holds it: `name` is relative, empty for the zone itself, `*` for a wildcard. */
export interface ZoneRecord {
  readonly name: string;
  readonly type: string;
  readonly content: string;
  readonly ttl?: number;
  readonly priority?: number;
}

/** A zone as the API holds it. */
export interface Zone {
  /** Unicode or punycode, without a dot at the end. */
  readonly name: string;
  readonly records: readonly ZoneRecord[];
}

/** Where the DNS server reads what it answers; asked at every query, so a change is seen at once. */
export type ZoneSource = () => readonly Zone[];

/** The name servers that Exoscale hands a zone to. */
export const nameServers = ['ns1.exoscale.ch', 'ns1.exoscale.com', 'ns1.exoscale.io', 'ns1.exoscale.net'] as const;
