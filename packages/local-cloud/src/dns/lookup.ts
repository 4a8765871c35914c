import { domainToASCII } from 'node:url';
import type { Zone, ZoneRecord } from './zone-source.js';

/** What a zone says about a name: records (perhaps none: NODATA), no such name, or another zone below answers. */
export type Finding =
  | { readonly kind: 'found'; readonly records: readonly ZoneRecord[] }
  | { readonly kind: 'delegated'; readonly owner: string; readonly records: readonly ZoneRecord[] }
  | { readonly kind: 'no-such-name' };

/** The zone with the longest name that the query lies in. */
export function zoneOf(zones: readonly Zone[], name: string): Zone | undefined {
  return zones
    .filter((zone) => name === ascii(zone.name) || name.endsWith(`.${ascii(zone.name)}`))
    .sort((a, b) => b.name.length - a.name.length)[0];
}

/** All records of a name in its zone, whatever their type; a wildcard answers for names that do not exist (RFC 4592). */
export function lookUp(zone: Zone, name: string): Finding {
  const owners = new Map<string, ZoneRecord[]>();
  for (const record of zone.records) {
    const owner = fullName(zone, record.name);
    owners.set(owner, [...(owners.get(owner) ?? []), record]);
  }
  const apex = ascii(zone.name);
  const cut = delegation(owners, apex, name);
  if (cut) return cut;
  const records = owners.get(name);
  if (records || name === apex || hasBelow(owners, name)) return { kind: 'found', records: records ?? [] };
  const wildcard = closestWildcard(owners, apex, name);
  return wildcard ? { kind: 'found', records: wildcard } : { kind: 'no-such-name' };
}

/** The absolute name of a record, in lower case and punycode. */
export function fullName(zone: Zone, relative: string): string {
  const name = relative === '' || relative === '@' ? zone.name : `${relative}.${zone.name}`;
  return ascii(name);
}

/** Punycode and lower case; names with `*` or `_` are left as they are beside that. */
export function ascii(name: string): string {
  const plain = name.toLowerCase().replace(/\.$/, '');
  return plain
    .split('.')
    .map((label) => (/^[\x20-\x7e]*$/.test(label) ? label : domainToASCII(label)))
    .join('.');
}

function delegation(owners: ReadonlyMap<string, ZoneRecord[]>, apex: string, name: string): Finding | undefined {
  for (let owner = name; owner !== apex && owner.length > apex.length; owner = parent(owner)) {
    const records = owners.get(owner)?.filter((record) => record.type === 'NS') ?? [];
    if (records.length > 0) return { kind: 'delegated', owner, records };
  }
  return undefined;
}

/** A name without records of its own exists all the same if there is something below it. */
function hasBelow(owners: ReadonlyMap<string, ZoneRecord[]>, name: string): boolean {
  return [...owners.keys()].some((owner) => owner.endsWith(`.${name}`));
}

function closestWildcard(
  owners: ReadonlyMap<string, ZoneRecord[]>,
  apex: string,
  name: string,
): readonly ZoneRecord[] | undefined {
  for (let encloser = parent(name); encloser.length >= apex.length; encloser = parent(encloser)) {
    const wildcard = owners.get(`*.${encloser}`);
    if (wildcard) return wildcard;
    // A name that exists stops the search: wildcards further up do not reach below it.
    if (owners.has(encloser) || hasBelow(owners, encloser) || encloser === apex) return undefined;
  }
  return undefined;
}

const parent = (name: string): string => name.slice(name.indexOf('.') + 1);
