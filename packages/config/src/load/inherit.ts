import { ConfigError } from '../errors/config-error.js';
import { nearest } from '../errors/nearest.js';
import { merge } from '../yaml/merge.js';
import type { LocatedMap } from '../yaml/located.js';
import { fileOf, type Folder } from './read-folder.js';

/** These say what one environment is; taking them over from another could only be a mistake. */
export const ownKeys = ['extends', 'domain', 'expires'] as const;

export interface Inherited {
  /** Undefined when a file of the chain is broken, missing or goes in a circle. */
  root?: LocatedMap;
  errors: ConfigError[];
}

/** An environment's file put on top of what it extends, down to the defaults. */
export function inherit(name: string, files: Folder): Inherited {
  const errors: ConfigError[] = [];
  const root = chain(name, []);
  return { root, errors };

  function chain(current: string, seen: readonly string[]): LocatedMap | undefined {
    const own = files.environments.get(current)?.root;
    if (!own) return undefined;
    const written = own.entries.get('extends')?.value;
    const parent = written?.kind === 'scalar' && typeof written.value === 'string' ? written.value : 'defaults';
    const path = [...seen, current];
    const location = written?.place ?? own.place;

    if (parent === 'defaults') {
      if (files.defaults && !files.defaults.root) return undefined;
      return files.defaults?.root ? merge(heritable(files.defaults.root), own) : own;
    }
    if (path.includes(parent)) {
      // Each environment of a circle says so itself; one that only leads into it stays silent.
      if (parent === name) {
        const message = `environments extend each other in a circle: ${[...path, parent].join(' → ')}`;
        const own = files.environments.get(name)?.root?.entries.get('extends')?.value;
        errors.push(new ConfigError(message, { code: 'E112', location: own?.place ?? location }));
      }
      return undefined;
    }
    if (!files.environments.has(parent)) {
      const near = nearest(parent, ['defaults', ...files.environments.keys()]);
      const hint = near ? `did you mean '${near}'?` : `there is no file ${fileOf(parent)}`;
      errors.push(
        new ConfigError(`'${parent}' cannot be extended: there is no such environment`, {
          code: 'E111',
          location,
          hint,
        }),
      );
      return undefined;
    }
    const inherited = chain(parent, path);
    return inherited && merge(heritable(inherited), own);
  }
}

function heritable(root: LocatedMap): LocatedMap {
  const entries = new Map(root.entries);
  for (const key of ownKeys) entries.delete(key);
  return { ...root, entries };
}
