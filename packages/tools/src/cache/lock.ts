import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { lock } from 'proper-lockfile';
import { systemErrorCode } from '../errors';
import { throwIfStopped } from '../host/run-child';

export interface LockOptions<Result> {
  /** Folder that is locked: one process at a time works in it. */
  readonly folder: string;
  readonly signal?: AbortSignal;
  /** Called once when another process holds the lock. */
  readonly onWait?: () => void;
  /** Asked again and again while waiting: gives the result when the other process has made it. */
  readonly ready: () => Promise<Result | undefined>;
}

/**
 * Runs `work` while holding the folder's lock, or gives what the holder of the lock has made meanwhile. The lock of a
 * process that was killed is taken over after five seconds. Losing it (a machine that slept) does no harm: whatever is
 * made gets its place by a rename.
 */
export async function withLock<Result>(options: LockOptions<Result>, work: () => Promise<Result>): Promise<Result> {
  const { folder, signal } = options;
  await mkdir(folder, { recursive: true });
  for (let waited = false; ;) {
    throwIfStopped(signal);
    try {
      const release = await lock(folder, {
        lockfilePath: join(folder, '.lock'),
        stale: 5000,
        update: 1000,
        onCompromised: () => undefined,
      });
      try {
        return (await options.ready()) ?? (await work());
      } finally {
        await release().catch(() => undefined);
      }
    } catch (error) {
      if (systemErrorCode(error) !== 'ELOCKED') throw error;
      if (!waited) options.onWait?.();
      waited = true;
      await sleep(250);
      const made = await options.ready();
      if (made !== undefined) return made;
    }
  }
}
