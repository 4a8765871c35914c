import { execa } from 'execa';

/** What the repository is at: its commit, and whether there is more than that in the work tree. */
export async function sourceOf(root: string): Promise<{ commit?: string; dirty: boolean }> {
  const git = (...args: string[]) => execa('git', args, { cwd: root, reject: false });
  const head = await git('rev-parse', '--verify', '--quiet', 'HEAD');
  if (head.failed) return { dirty: true };
  const status = await git('status', '--porcelain', '--', '.');
  return { commit: head.stdout, dirty: status.stdout !== '' };
}
