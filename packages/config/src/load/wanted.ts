import { ConfigError } from '../errors/config-error.js';
import { nearest } from '../errors/nearest.js';
import type { ErrorList } from './error-list.js';
import { fileOf, type Folder, isReserved } from './read-folder.js';

/** The environments to load: all, or those asked for; one that does not exist is a mistake. */
export function wanted(files: Folder, only: readonly string[] | undefined, errors: ErrorList): string[] {
  const known = [...files.environments.keys()];
  if (!only) return known;
  for (const name of only.filter((candidate) => !files.environments.has(candidate))) {
    const near = nearest(name, known);
    const message = isReserved(name) ? `'${name}' is no environment` : `there is no environment '${name}'`;
    const hint = near ? `did you mean '${near}'?` : `environments: ${known.join(', ')}`;
    errors.add([
      new ConfigError(message, { code: 'E111', location: { file: fileOf(name), line: 1, column: 1 }, hint }),
    ]);
  }
  return known.filter((name) => only.includes(name));
}

/** An environment and all that it extends. */
export function lineage(name: string, files: Folder, seen: readonly string[] = []): string[] {
  const written = files.environments.get(name)?.root?.entries.get('extends')?.value;
  const parent = written?.kind === 'scalar' ? String(written.value) : undefined;
  const path = [...seen, name];
  return parent && files.environments.has(parent) && !path.includes(parent) ? lineage(parent, files, path) : path;
}
