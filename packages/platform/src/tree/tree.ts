import { stringify } from 'yaml';
import { nameOf, type KubernetesObject } from './kubernetes-object.js';

/** Files of a branch: path → text, sorted by path. */
export type Tree = ReadonlyMap<string, string>;

/** Puts trees together. Throws where two of them have a file of the same path. */
export function joinTrees(trees: Iterable<Tree>): Tree {
  const all = new Map<string, string>();
  for (const tree of trees) {
    for (const [path, text] of tree) {
      if (all.has(path)) throw new Error(`two objects would be written to ${path}`);
      all.set(path, text);
    }
  }
  return new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * One file for each object: `<folder>/<kind>-<name>.yaml`, in lower case, with the namespace at the end only where two
 * would have the same name. The same objects give the same bytes, in whatever order they come.
 */
export function objectFiles(folder: string, objects: readonly KubernetesObject[]): Tree {
  const short = (object: KubernetesObject): string =>
    `${object.kind}-${object.metadata.name}`.toLowerCase().replace(/[^a-z0-9.-]/g, '-');
  const counts = new Map<string, number>();
  for (const object of objects) counts.set(short(object), (counts.get(short(object)) ?? 0) + 1);
  return joinTrees(
    objects.map((object) => {
      const suffix = (counts.get(short(object)) ?? 0) > 1 ? `-${object.metadata.namespace ?? 'cluster'}` : '';
      return new Map([[`${folder}/${short(object)}${suffix}.yaml`, yamlOf(object)]]);
    }),
  );
}

/** YAML without line folding, aliases and empty values: what a diff shows is what has changed. */
export function yamlOf(object: KubernetesObject): string {
  try {
    return stringify(withoutNothing(object), {
      lineWidth: 0,
      aliasDuplicateObjects: false,
      // Kubernetes' tools read YAML 1.1, where a bare no is false.
      version: '1.1',
    });
  } catch (error) {
    throw new Error(`${nameOf(object)} cannot be written`, { cause: error });
  }
}

function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, item]) => item !== undefined && !(key === 'creationTimestamp' && item === null))
      .map(([key, item]) => [key, withoutNothing(item)]),
  );
}
