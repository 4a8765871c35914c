import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '@exoplane/config';

/**
 * The platform repository that a folder lies in: the nearest folder above it with `environments/organisation.yaml`.
 *
 * @throws {UserError} D101 when there is none.
 */
export function findRoot(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'environments', 'organisation.yaml'))) return folder;
    if (dirname(folder) === folder) break;
  }
  throw new UserError('this folder is in no platform repository: there is no environments/organisation.yaml', {
    code: 'D101',
    hint: 'change into the repository and try again',
  });
}
