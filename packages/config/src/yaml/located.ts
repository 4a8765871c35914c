import type { Location } from '../errors/user-error.js';

/** A value that remembers where it was written, so that a mistake found after merging still has its place. */
export type Located = LocatedScalar | LocatedMap | LocatedList;

export interface LocatedScalar {
  kind: 'scalar';
  place: Location;
  value: string | number | bigint | boolean | null;
  /** As written, to suggest the same with quotes. */
  source: string;
}
export interface LocatedMap {
  kind: 'map';
  place: Location;
  entries: Map<string, LocatedEntry>;
}
export interface LocatedEntry {
  key: Location;
  value: Located;
}
export interface LocatedList {
  kind: 'list';
  place: Location;
  items: Located[];
}

export type Path = readonly PropertyKey[];

/** The bare value. `Object.fromEntries` defines keys of its own, so a key `__proto__` stays an ordinary key. */
export function bare(node: Located): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(bare);
  return Object.fromEntries([...node.entries].map(([key, entry]) => [key, bare(entry.value)]));
}

/** The node at a path, or undefined. */
export function nodeAt(node: Located, path: Path): Located | undefined {
  return step(node, path)?.rest.length === 0 ? step(node, path)?.node : undefined;
}

/** Where the value at a path stands; for what is not written, where the nearest thing around it stands. */
export function placeOf(node: Located, path: Path): Location {
  return step(node, path).node.place;
}

/** Where the key of a path stands; for an entry of a list, where the entry begins. */
export function keyPlaceOf(node: Located, path: Path): Location {
  const last = path.at(-1);
  const parent = nodeAt(node, path.slice(0, -1));
  const entry = parent?.kind === 'map' ? parent.entries.get(String(last)) : undefined;
  return entry?.key ?? placeOf(node, path);
}

/** For what is missing at a path: the key (or list entry) of the innermost mapping around it that is written. */
export function missingPlaceOf(node: Located, path: Path): Location {
  const written = path.length - step(node, path).rest.length;
  return written === 0 ? node.place : keyPlaceOf(node, path.slice(0, written));
}

function step(node: Located, path: Path): { node: Located; rest: Path } {
  const [head, ...rest] = path;
  if (head === undefined) return { node, rest: [] };
  const next =
    node.kind === 'map'
      ? node.entries.get(String(head))?.value
      : node.kind === 'list'
        ? node.items[Number(head)]
        : undefined;
  return next ? step(next, rest) : { node, rest: path };
}

/** The same without what stands at the path. */
export function without(node: Located, path: Path): Located {
  const [head, ...rest] = path;
  if (head === undefined) return node;
  if (node.kind === 'list') {
    const index = Number(head);
    const items = node.items.flatMap((item, i) =>
      i !== index ? [item] : rest.length > 0 ? [without(item, rest)] : [],
    );
    return { ...node, items };
  }
  if (node.kind === 'map') {
    const entries = new Map(node.entries);
    const entry = entries.get(String(head));
    if (!entry) return node;
    if (rest.length > 0) entries.set(String(head), { ...entry, value: without(entry.value, rest) });
    else entries.delete(String(head));
    return { ...node, entries };
  }
  return node;
}
