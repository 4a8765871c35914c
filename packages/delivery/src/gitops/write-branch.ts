import { existsSync, mkdirSync } from 'node:fs';
import { UserError } from '@exoplane/config';
import type { Tree } from '@exoplane/platform';
import { execa } from 'execa';

export interface WriteBranchOptions {
  /** A bare repository of our own, in which the commit is made; made if missing. */
  readonly folder: string;
  /** Where Argo CD reads from: an address or a folder that git can push to. */
  readonly remote: string;
  readonly branch: string;
  readonly tree: Tree;
  /** What it was rendered from: noted in the message. */
  readonly source: { readonly commit?: string; readonly dirty: boolean };
  readonly signal?: AbortSignal;
}

export interface WrittenBranch {
  readonly commit: string;
  /** False where the branch held these very files already: then there is no new commit. */
  readonly changed: boolean;
  /** Files that differ from what was there before. */
  readonly files: number;
}

const scratch = 'refs/exoplane/next';
/** The tool's own, not the person's: who asked for it is in the repository that it was rendered from. */
const author = 'Exoplane <exoplane@localhost>';

/**
 * Makes a branch hold exactly these files, as one commit on top of what it held, and never anything else: a push from
 * elsewhere in between is refused by git and said.
 *
 * @throws {UserError} D501 where git cannot read or write the remote.
 */
export async function writeBranch(options: WriteBranchOptions): Promise<WrittenBranch> {
  const { folder, remote, branch, tree, signal } = options;
  const git = async (args: readonly string[], input?: string): Promise<string> => {
    const result = await execa('git', ['--git-dir', folder, ...args], {
      reject: false,
      cancelSignal: signal,
      env: { GIT_TERMINAL_PROMPT: '0' },
      ...(input === undefined ? {} : { input }),
    });
    if (!result.failed) return result.stdout;
    throw new UserError(`git ${args[0] ?? ''} failed for ${branch}: ${result.stderr.split('\n')[0] ?? ''}`, {
      code: 'D501',
      hint: `try it by hand: git ls-remote ${remote} ${branch}`,
    });
  };
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    await git(['init', '--quiet', '--bare', '--initial-branch=main']);
  }
  const listed = await git(['ls-remote', '--heads', remote, `refs/heads/${branch}`]);
  const parent = /^[0-9a-f]{40}/.exec(listed)?.[0];
  if (parent !== undefined) await git(['fetch', '--quiet', '--no-tags', remote, `refs/heads/${branch}`]);

  await git(['fast-import', '--quiet', '--force'], stream(options, parent));
  const commit = await git(['rev-parse', scratch]);
  const files = parent === undefined ? [...tree.keys()] : lines(await git(['diff', '--name-only', parent, commit]));
  if (parent !== undefined && files.length === 0) return { commit: parent, changed: false, files: 0 };
  const lease = `--force-with-lease=refs/heads/${branch}:${parent ?? ''}`;
  await git(['push', '--quiet', lease, remote, `${commit}:refs/heads/${branch}`]);
  return { commit, changed: true, files: files.length };
}

/** https://git-scm.com/docs/git-fast-import */
function stream({ branch, tree, source }: WriteBranchOptions, parent: string | undefined): string {
  const from = source.commit === undefined ? 'no commit' : `${source.commit}${source.dirty ? ' (with changes)' : ''}`;
  const message = `Render ${branch}\n\nRendered-From: ${from}\n`;
  const head = [
    `commit ${scratch}`,
    `committer ${author} ${Math.floor(Date.now() / 1000)} +0000`,
    data(message),
    ...(parent === undefined ? [] : [`from ${parent}`]),
    'deleteall',
  ];
  const files = [...tree].map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`);
  return `${[...head, ...files].join('\n')}\n`;
}

const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}`;
const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');
