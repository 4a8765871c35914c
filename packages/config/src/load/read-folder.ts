import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../errors/config-error.js';
import { reservedNames } from '../names.js';
import { type ParsedFile, parseYaml } from '../yaml/parse.js';

export const folder = 'environments';
const namePattern = /^[a-z]([a-z0-9-]*[a-z0-9])?$/;

export interface Folder {
  /** Undefined when there is none; an entry without root when it cannot be parsed. */
  organisation?: ParsedFile;
  defaults?: ParsedFile;
  environments: Map<string, ParsedFile>;
  errors: ConfigError[];
}

export const fileOf = (name: string): string => `${folder}/${name}.yaml`;

/** Reads and parses everything in `environments/`; names sort by code point, so that the order is the same everywhere. */
export function readFolder(root: string): Folder {
  const result: Folder = { environments: new Map(), errors: [] };
  for (const entry of list(root, result.errors)) {
    const location = { file: `${folder}/${entry}`, line: 1, column: 1 };
    const name = entry.replace(/\.ya?ml$/, '');
    if (name === entry || name.endsWith('.secrets') || entry.startsWith('.')) continue;
    if (entry.endsWith('.yml')) {
      const hint = `rename it to ${name}.yaml`;
      result.errors.push(new ConfigError("files here end with '.yaml'", { code: 'E109', location, hint }));
      continue;
    }
    if (!namePattern.test(name)) {
      const hint = "use small letters, digits and '-', beginning with a letter";
      result.errors.push(
        new ConfigError(`'${name}' cannot be the name of an environment`, { code: 'E109', location, hint }),
      );
      continue;
    }
    const parsed = readFile(root, location.file);
    result.errors.push(...parsed.errors);
    if (name === 'organisation') result.organisation = parsed;
    else if (name === 'defaults') result.defaults = parsed;
    else result.environments.set(name, parsed);
  }
  return result;
}

/** Names of the environments that have a file, whether it is right or not. Empty when there is no folder. */
export const environmentNames = (root: string): string[] =>
  list(root, [])
    .filter((entry) => entry.endsWith('.yaml') && !entry.endsWith('.secrets.yaml') && !entry.startsWith('.'))
    .map((entry) => entry.slice(0, -'.yaml'.length))
    .filter((name) => !isReserved(name));

function list(root: string, errors: ConfigError[]): string[] {
  try {
    return readdirSync(join(root, folder)).sort();
  } catch {
    errors.push(
      new ConfigError(`there is no folder '${folder}'`, {
        code: 'E100',
        location: { file: folder, line: 1, column: 1 },
        hint: 'run the command in the root of the platform repository',
      }),
    );
    return [];
  }
}

function readFile(root: string, file: string): ParsedFile {
  try {
    return parseYaml(readFileSync(join(root, file), 'utf8'), file);
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown reason';
    const location = { file, line: 1, column: 1 };
    return { errors: [new ConfigError(`the file cannot be read (${reason})`, { code: 'E100', location })] };
  }
}

export const isReserved = (name: string): boolean => (reservedNames as readonly string[]).includes(name);
