import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folder in which people describe their environments, one YAML file each. */
export const ENVIRONMENTS_FOLDER = 'environments';

/** Names that have a meaning of their own and are no environment: what all share, and the organisation. */
export const RESERVED_NAMES = ['defaults', 'organisation'];

/**
 * The names of the environments that a repository declares: one per `environments/<name>.yaml`, sorted.
 *
 * @param root the repository's folder
 * @returns names without the reserved ones and without `*.secrets.yaml`; empty where the folder is missing
 */
export function readEnvironmentNames(root: string): string[] {
  const folder = join(root, ENVIRONMENTS_FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml') && !file.endsWith('.secrets.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .filter((name) => !RESERVED_NAMES.includes(name))
    .sort();
}
