import { UserError } from '@exoplane/config';
import { ensureStateBucket } from '../state/ensure-bucket.js';
import { stateBucket, type StateBucket } from '../state/object-storage.js';
import { acquireLease } from '../lease/lease.js';
import { describeHolder } from '../lease/holder.js';
import { recover } from './recover.js';
import type { Session } from './session.js';

/** Tells `withLease` that something in the cloud is about to change. */
export type Begin = () => void;

export const stateBucketOf = ({ access, project }: Session): StateBucket =>
  stateBucket(access, project.organisation.stateBucket, project.organisation.zone);

/**
 * Runs `work` as the one process that may change the target. First cleans up after a run that did not end in order, and
 * leaves a note for the next one when this one does not either.
 *
 * @throws {LeaseHeldError} at once, when somebody else works on the target.
 */
export async function withLease<T>(
  session: Session,
  operation: string,
  work: (begin: Begin) => Promise<T>,
): Promise<T> {
  const { steps, target } = session;
  const state = stateBucketOf(session);
  if (await ensureStateBucket(state)) steps.line(`  made the bucket '${state.bucket}' for the states`);
  const lease = await acquireLease(state, target, operation);
  lease.lost.addEventListener('abort', () => session.abort(lease.lost.reason), { once: true });
  // Until it is cleaned up, what was left behind stays on record.
  let finished = lease.left === undefined;
  try {
    if (lease.left) {
      steps.line(`  the last run did not end in order: ${describeHolder(lease.left)}`);
      await recover(session, state);
      finished = true;
    }
    const result = await work(() => (finished = false));
    finished = true;
    return result;
  } catch (error) {
    if (!session.signal.aborted) throw error;
    lease.lost.throwIfAborted();
    throw stopped(target, operation, finished, error);
  } finally {
    await lease.release({ finished });
  }
}

/** What an interrupted OpenTofu says is no news to the one who interrupted it. */
const stopped = (target: string, operation: string, untouched: boolean, cause: unknown): UserError =>
  new UserError(
    untouched ? 'stopped, as you asked; nothing was changed' : 'stopped, as you asked; what is done stands',
    {
      code: 'D410',
      hint: `go on with: npx projen ${operation}:${target}`,
      cause,
    },
  );
