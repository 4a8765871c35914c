import { DeleteObjectCommand, HeadObjectCommand } from '@aws-sdk/client-s3';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from '@exoplane/local-cloud';
import { type StateBucket, statusOf } from '../state/object-storage.js';
import type { LayerFolder } from '../tofu/layer-folder.js';

/**
 * Waits for an OpenTofu that outlived the process which had started it. It finishes what it began and writes its state,
 * so that nothing is lost.
 */
export async function waitForOrphan(
  folder: LayerFolder,
  say: (text: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  const { running } = folder;
  if (running && isAlive(running)) {
    say(`waiting for the OpenTofu that an interrupted run left behind (process ${running.pid})`);
    while (isAlive(running)) await wait(300, undefined, { signal });
  }
  folder.running = undefined;
}

/**
 * Removes the lock that a killed OpenTofu left beside its state. Only the holder of the target's lease may call it, and
 * only after `waitForOrphan`: then no other process of ours works on the target, and the lock is nobody's.
 *
 * @param key key of the state; the lock is `<key>.tflock` (OpenTofu, S3 backend, `use_lockfile`).
 * @returns whether there was one.
 */
export async function clearStaleLock({ s3, bucket }: StateBucket, key: string): Promise<boolean> {
  const lock = { Bucket: bucket, Key: `${key}.tflock` };
  try {
    await s3.send(new HeadObjectCommand(lock));
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
  await s3.send(new DeleteObjectCommand(lock));
  return true;
}
