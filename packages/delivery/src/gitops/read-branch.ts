import { existsSync } from 'node:fs';
import { UserError } from '@exoplane/config';
import type { Tree } from '@exoplane/platform';
import { execa } from 'execa';

export interface ReadBranchOptions {
  /** A bare repository of our own to read it through; it is there once something was rendered. */
  readonly folder: string;
  readonly remote: string;
  readonly branch: string;
  /** The folder of the branch that is asked for: `apps/shop`. */
  readonly path: string;
}

/**
 * Files of a rendered branch below a folder, as the remote has them. A branch that is not there has none, and so has a
 * local cloud in which nothing was deployed yet.
 *
 * @throws {UserError} D501 where git cannot read the remote.
 */
export async function readBranch({ folder, remote, branch, path }: ReadBranchOptions): Promise<Tree> {
  const git = async (...args: string[]): Promise<string> => {
    const env = { GIT_TERMINAL_PROMPT: '0' };
    const result = await execa('git', args, { reject: false, env, stripFinalNewline: false });
    if (!result.failed) return result.stdout;
    throw new UserError(`git cannot read ${branch}: ${result.stderr.split('\n')[0] ?? ''}`, {
      code: 'D501',
      hint: `try it by hand: git ls-remote ${remote} ${branch}`,
    });
  };
  if (remote.startsWith('/') && !existsSync(remote)) return new Map();
  const head = (await git('ls-remote', '--heads', remote, `refs/heads/${branch}`)).slice(0, 40);
  if (head === '') return new Map();
  await git('init', '--quiet', '--bare', folder);
  await git('--git-dir', folder, 'fetch', '--quiet', '--no-tags', remote, `refs/heads/${branch}`);
  const names = await git('--git-dir', folder, 'ls-tree', '-r', '-z', '--name-only', head, '--', `${path}/`);
  const paths = names.split('\0').filter((name) => name !== '');
  return new Map(
    await Promise.all(
      paths.map(async (name): Promise<[string, string]> => [
        name,
        await git('--git-dir', folder, 'show', `${head}:${name}`),
      ]),
    ),
  );
}
