import { setTimeout as wait } from 'node:timers/promises';
import { UserError } from '@exoplane/config';
import { count, type PlannedChange } from '../plan/model.js';
import { isPartOf } from '../plan/same-meaning.js';
import { TofuError } from '../tofu/tofu-error.js';
import { applyProgress } from '../ui/apply-progress.js';
import type { Step } from '../ui/steps.js';
import { type LayerPlan, planLayer, type PlanLayerOptions } from './plan-layer.js';
import { recoverLayer } from './recover.js';
import type { Session } from './session.js';

/** How often an apply is taken up again after the cloud failed, and how long to wait before. Milliseconds. */
const AGAIN = { times: 4, pause: 3000 };

/**
 * Applies the plan of one layer. Where the cloud fails on the way, state and cloud are brought together, the rest is
 * planned again, and applied when it is a part of what was approved.
 *
 * @throws {TofuError} when the cloud refuses, or keeps failing.
 */
export async function applyLayer(session: Session, approved: LayerPlan, options: PlanLayerOptions): Promise<void> {
  const { changes, run } = approved;
  if (changes.length === 0) return;
  const { steps, target } = session;
  await steps.run(
    `${target} › ${run.layer}`,
    async (step) => {
      for (let attempt = 0; ; attempt += 1) {
        const error = await attemptApply(session, approved, attempt, options, step);
        if (!error) return removeTwins(session, approved, step);
        if (!error.transient || attempt >= AGAIN.times || session.signal.aborted) throw error;
        step.say(`the cloud failed (${error.diagnostics[0]?.summary ?? 'no reason given'}); trying again`);
        await wait(AGAIN.pause * (attempt + 1), undefined, { signal: session.signal });
      }
    },
    () => done(changes),
  );
}

async function attemptApply(
  session: Session,
  approved: LayerPlan,
  attempt: number,
  options: PlanLayerOptions,
  step: Step,
): Promise<TofuError | undefined> {
  const { run } = approved;
  try {
    const plan = attempt === 0 ? approved : await planRest(session, approved, options);
    await run.tofu(applyProgress(step, plan.changes)).apply();
    run.folder.writeImports([]);
    return undefined;
  } catch (error) {
    if (error instanceof TofuError) return error;
    throw error;
  }
}

/**
 * A call that did its work and whose answer got lost is sent again by the provider's own client, without a word: then
 * there are two, of which the state knows one. Found by name, as after a killed run.
 */
async function removeTwins(session: Session, { changes, run }: LayerPlan, step: Step): Promise<void> {
  if (!changes.some(({ action }) => action === 'add' || action === 'replace')) return;
  for (const done of await recoverLayer(session, run)) step.say(done);
}

async function planRest(session: Session, approved: LayerPlan, options: PlanLayerOptions): Promise<LayerPlan> {
  if (!options.destroy) await recoverLayer(session, approved.run);
  // What had to be replaced and is replaced is not replaced once more.
  const plan = await planLayer(approved.run, { ...options, replace: [] });
  if (isPartOf(plan.changes, approved.changes)) return plan;
  throw new UserError('the world has changed since the plan was approved', {
    code: 'D404',
    hint: 'what is done so far stands; look at the new plan and deploy again',
  });
}

function done(changes: readonly PlannedChange[]): string {
  const { add, change, replace, destroy } = count(changes);
  return [
    add && `${add} added`,
    change && `${change} changed`,
    replace && `${replace} replaced`,
    destroy && `${destroy} destroyed`,
  ]
    .filter(Boolean)
    .join(', ');
}
