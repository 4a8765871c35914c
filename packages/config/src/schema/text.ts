import { z } from 'zod';
import type { ConfigErrorCode } from '../errors/codes.js';

/**
 * What a schema says of a wrong value: the code, then the rest of the sentence that begins with the quoted value,
 * for example `E117 is no PostgreSQL plan`. `load/translate-issue.ts` puts the sentence together.
 */
export const says = (code: ConfigErrorCode, predicate: string): string => `${code} ${predicate}`;

/** Text of one form. */
export const text = (pattern: RegExp, expected: string, code: ConfigErrorCode = 'E113') =>
  z.string().regex(pattern, { error: says(code, `is not ${expected}`) });

/** One of a few words. */
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T, what: string, code: ConfigErrorCode) =>
  z.enum(values, {
    // Without this a number would be reported as "not one of", which hides that quotes are missing.
    error: (issue) => (typeof issue.input === 'string' ? says(code, `is no ${what}`) : undefined),
  });

/** Text limited by the API. */
export const upTo = (max: number) =>
  z
    .string()
    .min(1, { error: says('E113', 'is empty') })
    .max(max, { error: says('E115', `is longer than ${max} characters`) });

/** A whole number within limits. */
export const between = (min: number, max: number, unit = '') =>
  z
    .int()
    .min(min, { error: says('E114', `is less than ${min}${unit}`) })
    .max(max, { error: says('E114', `is more than ${max}${unit}`) });
