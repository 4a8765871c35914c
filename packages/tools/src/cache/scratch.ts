import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { onExit } from 'signal-exit';

const prefix = '.unfinished-';

/**
 * Gives a new empty folder inside `parent` (so that its content can be moved by rename), and removes it when the work
 * ends, fails, or this process exits or is ended by a signal.
 */
export async function withScratch<Result>(parent: string, work: (folder: string) => Promise<Result>): Promise<Result> {
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, prefix));
  // Last of all exit handlers: those that end child processes, which write into it, come first.
  const forget = onExit(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }), { alwaysLast: true });
  try {
    return await work(folder);
  } finally {
    forget();
    await rm(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
  }
}

/** Removes what killed processes left in `parent`. Only for the one who holds the lock: others' work would be lost. */
export async function removeUnfinished(parent: string): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  for (const name of names.filter((entry) => entry.startsWith(prefix))) {
    await rm(join(parent, name), { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
  }
}
