import type { z } from 'zod';
import { ConfigError } from '../errors/config-error.js';
import { type ConfigErrorCode, errorCodes } from '../errors/codes.js';
import { nearest } from '../errors/nearest.js';
import type { Location } from '../errors/user-error.js';
import { keyPlaceOf, type Located, missingPlaceOf, nodeAt, type Path, placeOf } from '../yaml/located.js';
import { descriptionAt, keysAt } from './keys-at.js';

type Issue = z.core.$ZodIssue;

/** One mistake with the path to what is wrong, so that a second look can be taken without it. */
export interface Mistake {
  error: ConfigError;
  path: Path;
  /** The key that was most likely meant by an unknown one. */
  meant?: Path;
}

export interface Translation {
  schema: z.core.$ZodType;
  root: Located;
  /** Values are secret: never quote them. */
  secret?: boolean;
}

/** Turns what zod found into sentences for people, each with its place in the file. */
export function translateIssue(issue: Issue, context: Translation): Mistake[] {
  const mistake = (code: ConfigErrorCode, message: string, place: Location, path: Path, hint?: string): Mistake => ({
    error: new ConfigError(message, { code, location: place, hint }),
    path,
  });
  const { root } = context;
  const path = issue.path;

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const known = keysAt(context.schema, path);
        const near = nearest(key, known);
        const hint = near
          ? `did you mean '${near}'?`
          : known.length > 0
            ? `known keys: ${known.join(', ')}`
            : undefined;
        const where = path.length > 0 ? ` in ${dotted(path)}` : '';
        const full = [...path, key];
        const found = mistake('E101', `unknown key '${key}'${where}`, keyPlaceOf(root, full), full, hint);
        return near ? { ...found, meant: [...path, near] } : found;
      });
    case 'invalid_union':
      return translateUnion(issue, context);
    case 'invalid_key':
      return issue.issues.flatMap((inner) => {
        const [code, predicate] = split(inner.message, 'E113');
        return mistake(code, `'${String(path.at(-1))}' ${predicate}`, keyPlaceOf(root, path), path);
      });
    default: {
      const node = nodeAt(root, path);
      if (!node) {
        const hint = descriptionAt(context.schema, path);
        return [mistake('E103', `${dotted(path)} is missing`, missingPlaceOf(root, path), path, hint)];
      }
      const expected = expectedType(issue, node);
      if (expected !== undefined) {
        const quotes = expected === 'string' && node.kind === 'scalar' && node.value !== null && !context.secret;
        const hint = quotes ? `write it in quotes: '${node.source}'` : undefined;
        const instead = expected === 'int' && node.kind === 'scalar' && !context.secret ? node.source : found(node);
        const message = `${dotted(path)} must be ${typeNames[expected] ?? expected}, not ${instead}`;
        return [mistake('E102', message, placeOf(root, path), path, hint)];
      }
      const [code, predicate] = split(issue.message, issue.code === 'invalid_value' ? 'E110' : 'E113');
      return [
        mistake(
          code,
          `${subject(node, path, context)} ${predicate}`,
          placeOf(root, path),
          path,
          valuesHint(issue, node),
        ),
      ];
    }
  }
}

/** The type that was expected where the type is what is wrong; zod says it for a list of words only by their values. */
function expectedType(issue: Issue, node: Located): string | undefined {
  if (issue.code === 'invalid_type') return issue.expected;
  const words = issue.code === 'invalid_value' && issue.values.every((value) => typeof value === 'string');
  return words && (node.kind !== 'scalar' || typeof node.value !== 'string') ? 'string' : undefined;
}

/** Of the alternatives, the one is meant whose kind of value was written; its mistakes are then the mistakes. */
function translateUnion(issue: Extract<Issue, { code: 'invalid_union' }>, context: Translation): Mistake[] {
  const meant = issue.errors.find(
    (issues) => !issues.some((inner) => inner.path.length === 0 && isKindMismatch(inner)),
  );
  if (meant) {
    return meant.flatMap((inner) => translateIssue({ ...inner, path: [...issue.path, ...inner.path] }, context));
  }
  const node = nodeAt(context.root, issue.path);
  const what = node ? found(node) : 'nothing';
  const error = new ConfigError(`${dotted(issue.path)} must be a mapping or false, not ${what}`, {
    code: 'E102',
    location: placeOf(context.root, issue.path),
  });
  return [{ error, path: issue.path }];
}

const isKindMismatch = (issue: Issue): boolean => issue.code === 'invalid_type' || issue.code === 'invalid_value';

function subject(node: Located, path: Path, context: Translation): string {
  return node.kind === 'scalar' && !context.secret ? `'${String(node.value)}'` : dotted(path);
}

/** What may be written instead: the nearest one, or all when they are few enough to read. */
function valuesHint(issue: Issue, node: Located): string | undefined {
  if (issue.code !== 'invalid_value' || node.kind !== 'scalar') return undefined;
  const values = issue.values.map(String);
  const near = nearest(String(node.value), values);
  const list = values.length <= 24 ? `possible: ${values.join(', ')}` : undefined;
  return (
    [near ? `did you mean '${near}'?` : undefined, list].filter((part) => part !== undefined).join(' ') || undefined
  );
}

/** Schemas begin their messages with a code (`schema/text.ts`); one that a company adds may not. */
function split(message: string, otherwise: ConfigErrorCode): [ConfigErrorCode, string] {
  const code = message.slice(0, 4);
  return code in errorCodes ? [code as ConfigErrorCode, message.slice(5)] : [otherwise, `is not valid: ${message}`];
}

const typeNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
};

function found(node: Located): string {
  if (node.kind === 'map') return 'a mapping';
  if (node.kind === 'list') return 'a list';
  if (node.value === null) return 'empty';
  return typeof node.value === 'string' ? 'text' : typeof node.value === 'boolean' ? 'true or false' : 'a number';
}

/** `cluster.nodepools[0].size` */
export function dotted(path: Path): string {
  return path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i > 0 ? '.' : ''}${String(part)}`))
    .join('');
}
