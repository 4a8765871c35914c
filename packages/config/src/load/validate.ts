import type { z } from 'zod';
import { bare, type Located, without } from '../yaml/located.js';
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
 */
export function validate<S extends z.ZodType>(
  schema: S,
  root: Located,
  options: { secret?: boolean } = {},
): Validated<z.output<S>> {
  const mistakes: Mistake[] = [];
  let current = root;
  for (let round = 0; round < 3; round++) {
    const result = schema.safeParse(bare(current));
    if (result.success) return { value: result.data, root: current, mistakes };
    const found = result.error.issues.flatMap((issue) => translateIssue(issue, { schema, root: current, ...options }));
    if (round === 0) mistakes.push(...found);
    // From the back, so that an entry taken out of a list does not move those still to be taken out.
    const paths = [...new Map(found.map(({ path }) => [dotted(path), path])).values()].sort(fromTheBack);
    current = paths.reduce(without, current);
  }
  return { root: current, mistakes };
}

function fromTheBack(a: readonly PropertyKey[], b: readonly PropertyKey[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x, y] = [a[i], b[i]];
    if (x === y) continue;
    return typeof x === 'number' && typeof y === 'number' ? y - x : String(x) < String(y) ? 1 : -1;
  }
  return b.length - a.length;
}
