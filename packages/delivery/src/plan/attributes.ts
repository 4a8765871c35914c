import type { AttributeChange } from './model.js';

type Tree = unknown;

const isMap = (value: Tree): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A branch of one of OpenTofu's trees of booleans: `true` covers everything below it. */
const below = (tree: Tree, key: string): Tree => {
  if (tree === true) return true;
  if (Array.isArray(tree)) return tree[Number(key)];
  return isMap(tree) ? tree[key] : undefined;
};

/** Whether a tree of booleans says `true` anywhere. */
const anywhere = (tree: Tree): boolean =>
  tree === true || (typeof tree === 'object' && tree !== null && Object.values(tree).some(anywhere));

export interface Sides {
  readonly before: Tree;
  readonly after: Tree;
  /** Trees of OpenTofu's plan. */
  readonly unknown?: Tree;
  readonly sensitive?: readonly Tree[];
}

/**
 * What differs between two sides, one entry an attribute. What is known only afterwards is left out: a person cannot
 * judge it. A sensitive value is never part of the text.
 */
export function attributeChanges(sides: Sides, path = ''): AttributeChange[] {
  const { before, after, unknown, sensitive = [] } = sides;
  if (unknown === true || same(before, after)) return [];
  if (sensitive.some((tree) => tree === true)) return [{ attribute: path, change: '(secret) changes' }];
  if (isMap(before) || isMap(after)) {
    const keys = [...new Set([...Object.keys(isMap(before) ? before : {}), ...Object.keys(isMap(after) ? after : {})])];
    return keys.sort().flatMap((key) =>
      attributeChanges(
        {
          before: isMap(before) ? before[key] : undefined,
          after: isMap(after) ? after[key] : undefined,
          unknown: below(unknown, key),
          sensitive: sensitive.map((tree) => below(tree, key)),
        },
        path === '' ? key : `${path}.${key}`,
      ),
    );
  }
  if (sensitive.some(anywhere)) return [{ attribute: path, change: '(secret) changes' }];
  const blocks = singleBlocks(before, after);
  if (blocks) {
    const inside = { unknown: below(unknown, '0'), sensitive: sensitive.map((tree) => below(tree, '0')) };
    return attributeChanges({ ...blocks, ...inside }, path);
  }
  return [
    {
      attribute: path,
      change: Array.isArray(before) || Array.isArray(after) ? listChange(before, after) : scalarChange(before, after),
    },
  ];
}

/** A block that may stand once at most is a list of one: `[{…}]`. Its index would tell a person nothing. */
function singleBlocks(before: Tree, after: Tree): { before: Tree; after: Tree } | undefined {
  const sides = [before ?? [], after ?? []];
  const single = sides.every((side) => Array.isArray(side) && side.length <= 1 && side.every(isMap));
  return single && sides.some((side) => Array.isArray(side) && side.length === 1)
    ? { before: (before as Tree[] | null)?.[0] ?? {}, after: (after as Tree[] | null)?.[0] ?? {} }
    : undefined;
}

const empty = (value: Tree): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);

const same = (a: Tree, b: Tree): boolean => (empty(a) && empty(b)) || JSON.stringify(a) === JSON.stringify(b);

const show = (value: Tree): string => {
  if (empty(value)) return '(none)';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

const scalarChange = (before: Tree, after: Tree): string =>
  empty(before) ? show(after) : `${show(before)} → ${show(after)}`;

function listChange(before: Tree, after: Tree): string {
  const items = (value: Tree): string[] => (Array.isArray(value) ? value.map(show) : empty(value) ? [] : [show(value)]);
  const [old, now] = [items(before), items(after)];
  const parts = [
    ...now.filter((item) => !old.includes(item)).map((item) => `+ ${item}`),
    ...old.filter((item) => !now.includes(item)).map((item) => `- ${item}`),
  ];
  // The same items in another order.
  return parts.length > 0 ? parts.join(', ') : `${show(before)} → ${show(after)}`;
}
