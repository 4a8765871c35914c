import type { z } from 'zod';
import { bare, type Located, type LocatedEntry, without } from '../yaml/located.js';
import { dotted, type Mistake, translateIssue } from './translate-issue.js';

export interface Validated<T> {
  /** The value; where there were mistakes, what it would be without them, for the checks that follow. */
  value?: T;
  /** What the value was read from, to find places in. */
  root: Located;
  mistakes: Mistake[];
}

/**
 * Checks a value against a schema. Wrong parts are then left out and the rest is looked at again,
 * so that one wrong key does not hide the mistakes that only show when everything is put together.
 *
 * @param options.secret never quote values in messages.
 * @param options.suppose what to take for a key that has no default and is missing or wrong, when looking again.
 */
export function validate<S extends z.ZodType>(
  schema: S,
  root: Located,
  options: { secret?: boolean; suppose?: Record<string, string> } = {},
): Validated<z.output<S>> {
  const suppositions = Object.entries(options.suppose ?? {}).map(([key, value]): [string, LocatedEntry] => [
    key,
    { key: root.place, value: { kind: 'scalar', place: root.place, value, source: value } },
  ]);
  const mistakes: Mistake[] = [];
  let current = root;
  for (let round = 0; round < 5; round++) {
    const result = schema.safeParse(bare(current));
    if (result.success) return { value: result.data, root: current, mistakes };
    const found = result.error.issues.flatMap((issue) => translateIssue(issue, { schema, root: current, ...options }));
    if (round === 0) mistakes.push(...withoutEchoes(found));
    // From the back, so that an entry taken out of a list does not move those still to be taken out.
    const paths = [...new Map(found.map((mistake) => wrongPart(mistake)).map((path) => [dotted(path), path])).values()];
    current = paths
      .filter((path) => path.length > 0)
      .sort(fromTheBack)
      .reduce(without, current);
    if (current.kind === 'map') current = { ...current, entries: new Map([...suppositions, ...current.entries]) };
  }
  return { root: current, mistakes };
}

/** A slip in a key shows twice, as an unknown key and as a missing one: it is said once. */
function withoutEchoes(found: readonly Mistake[]): Mistake[] {
  const meant = new Set(found.flatMap((mistake) => (mistake.meant ? [dotted(mistake.meant)] : [])));
  return found.filter(({ error, path }) => error.code !== 'E103' || !meant.has(dotted(path)));
}

/** Where something is missing, what it is missing from is wrong as a whole. */
const wrongPart = ({ error, path }: Mistake): readonly PropertyKey[] =>
  error.code === 'E103' ? path.slice(0, -1) : path;

function fromTheBack(a: readonly PropertyKey[], b: readonly PropertyKey[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x, y] = [a[i], b[i]];
    if (x === y) continue;
    return typeof x === 'number' && typeof y === 'number' ? y - x : String(x) < String(y) ? 1 : -1;
  }
  return b.length - a.length;
}
