import type { Located, LocatedMap } from './located.js';

/**
 * What is nearer wins: mappings are merged key by key, everything else (lists too) replaces what was inherited.
 * Lists replace because an entry that could only be added, never taken away, would keep a closed door open.
 */
export function merge(inherited: LocatedMap, own: LocatedMap): LocatedMap {
  const entries = new Map(inherited.entries);
  for (const [key, entry] of own.entries) {
    const before = entries.get(key);
    entries.set(key, before ? { key: entry.key, value: mergeValue(before.value, entry.value) } : entry);
  }
  return { ...own, entries };
}

const mergeValue = (inherited: Located, own: Located): Located =>
  inherited.kind === 'map' && own.kind === 'map' ? merge(inherited, own) : own;
