import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, parseAllDocuments } from 'yaml';
import { ConfigError } from '../errors/config-error.js';
import type { ConfigErrorCode } from '../errors/codes.js';
import type { Location } from '../errors/user-error.js';
import { linesOf } from './line-of.js';
import type { Located, LocatedMap } from './located.js';

/** What a person writes stays far below; what is beyond is an accident or an attack. */
const maxBytes = 256 * 1024;
const maxDepth = 32;

export interface ParsedFile {
  /** Undefined when the file is so broken that nothing can be read from it. */
  root?: LocatedMap;
  errors: ConfigError[];
}

/**
 * Reads one YAML 1.2 file with the place of every key and value.
 *
 * @param text the file's content; a byte order mark is skipped.
 * @param file its path as it is to appear in messages.
 * @param secret never quote values in messages.
 */
export function parseYaml(text: string, file: string, options: { secret?: boolean } = {}): ParsedFile {
  const errors: ConfigError[] = [];
  const begin: Location = { file, line: 1, column: 1 };
  const report = (code: ConfigErrorCode, message: string, location: Location, hint?: string): void => {
    errors.push(new ConfigError(message, { code, location, hint }));
  };

  if (Buffer.byteLength(text) > maxBytes) {
    report('E108', `the file is larger than ${maxBytes / 1024} KiB`, begin);
    return { errors };
  }

  const content = text.replace(/^\uFEFF/, '');
  const lines = linesOf(content);
  const place = (offset: number): Location => ({ file, ...lines(offset) });
  const documents = parseAllDocuments(content, {
    prettyErrors: false,
    uniqueKeys: true,
    version: '1.2',
    schema: 'core',
    merge: false,
    logLevel: 'silent',
  });
  const all: Document.Parsed[] = 'empty' in documents ? [] : documents;

  for (const problem of all.flatMap((document) => document.errors)) {
    // What follows the first mistake in the syntax is mostly its consequence.
    if (errors.some((error) => error.code === 'E104')) break;
    const where = place(problem.pos[0]);
    if (problem.code === 'DUPLICATE_KEY') {
      report('E105', 'this key is written twice in the same mapping', where, 'keep one of them');
    } else if (problem.code === 'TAB_AS_INDENT') {
      report('E104', 'the line is indented with a tab', where, 'YAML wants spaces');
    } else {
      // The library quotes what it found; a secrets file must not be quoted.
      const what = options.secret ? problem.code.toLowerCase().replaceAll('_', ' ') : oneLine(problem.message);
      report('E104', `this is not valid YAML: ${what}`, where);
    }
  }
  if (errors.some((error) => error.code === 'E104')) return { errors };

  const [first, second] = all;
  if (second) report('E107', 'the file holds several documents', place(second.range[0]), "remove the line '---'");
  const contents = first?.contents;
  if (!isNode(contents) || (isScalar(contents) && contents.value === null)) {
    report('E107', 'the file is empty', begin);
    return { errors };
  }
  if (!isMap(contents)) {
    report('E107', 'the file is not a mapping', place(contents.range?.[0] ?? 0), "write lines like 'key: value'");
    return { errors };
  }
  for (const warning of first?.warnings ?? []) {
    report('E106', 'tags are not supported here', place(warning.pos[0]), 'write the plain value');
  }

  const root = locate(contents, 0);
  return { root: root?.kind === 'map' ? root : undefined, errors };

  function locate(node: Node, depth: number): Located | undefined {
    const where = place(node.range?.[0] ?? 0);
    if (depth > maxDepth) {
      report('E108', `this is nested more than ${maxDepth} levels deep`, where);
      return undefined;
    }
    if (isAlias(node)) {
      report('E106', 'aliases are not supported here', where, 'write the value out, or use extends');
      return undefined;
    }
    if ('anchor' in node && node.anchor) {
      report('E106', 'anchors are not supported here', where, 'write the value where it is needed, or use extends');
    }
    if (isSeq<Node>(node)) {
      const items = node.items.map((item) => locate(item, depth + 1));
      return { kind: 'list', place: where, items: items.filter((item) => item !== undefined) };
    }
    if (isMap<Node, Node | null>(node)) {
      const entries: LocatedMap['entries'] = new Map();
      for (const pair of node.items) {
        const key = pair.key;
        if (!isScalar(key)) {
          report('E102', 'a key must be text', place(key.range?.[0] ?? node.range?.[0] ?? 0));
          continue;
        }
        const keyPlace = place(key.range?.[0] ?? 0);
        // A value that was forgotten has no place of its own.
        const value: Located | undefined =
          pair.value && !isForgotten(pair.value)
            ? locate(pair.value, depth + 1)
            : { kind: 'scalar', place: keyPlace, value: null, source: '' };
        if (value) entries.set(key.source ?? String(key.value), { key: keyPlace, value });
      }
      return { kind: 'map', place: where, entries };
    }
    if (!isScalar(node)) return undefined;
    const value = node.value;
    const plain =
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null;
    return { kind: 'scalar', place: where, value: plain ? value : String(value), source: node.source ?? String(value) };
  }
}

const isForgotten = (node: Node): boolean => isScalar(node) && node.value === null && !node.source;

const oneLine = (message: string): string => {
  const [line = ''] = message.split('\n');
  return line.charAt(0).toLowerCase() + line.slice(1);
};
