import { availableParallelism } from 'node:os';
import { loadProject } from '@exoplane/config';
import pLimit from 'p-limit';
import { deployOrganisation } from './deploy.js';
import { ensureOrganisation } from './ensure-organisation.js';
import { plan, type PlanResult } from './plan.js';
import { openSession, type SessionOptions } from './session.js';

/** A plan, or why there is none. */
export type PlanOutcome =
  { readonly target: string; readonly result: PlanResult } | { readonly target: string; readonly error: unknown };

export type PlanManyOptions = Omit<SessionOptions, 'target'>;

/** Names of all environments, in the order of the alphabet. */
export const allEnvironments = (root: string): string[] => [...loadProject(root).environments.keys()].sort();

/**
 * Plans several targets together, as many at a time as there are processors: OpenTofu computes when it plans. One that
 * cannot be planned does not keep the others from it.
 */
export async function planMany(options: PlanManyOptions, targets: readonly string[]): Promise<PlanOutcome[]> {
  const [first] = targets;
  if (first === undefined) return [];
  await prepare({ ...options, target: first });
  const limit = pLimit(Math.max(2, availableParallelism()));
  return Promise.all(
    targets.map((target) =>
      limit(async () => {
        try {
          return { target, result: await plan({ ...options, target }) };
        } catch (error) {
          return { target, error };
        }
      }),
    ),
  );
}

/** What all of them need is done once, and not by several at the same time. */
async function prepare(options: SessionOptions): Promise<void> {
  // A single target says itself what is wrong with it.
  if (options.cloud !== 'local') return;
  const session = await openSession(options);
  await ensureOrganisation(session, deployOrganisation(session, options));
}
