import type { ProtectedKind, SynthesizedStack } from '@exoplane/infra';
import type { PlannedChange } from '../plan/model.js';
import { readPlan } from '../plan/read-plan.js';
import { TofuError } from '../tofu/tofu-error.js';
import type { LayerRun } from './session.js';

/** Kinds that can be protected; lifted only to be able to show what a plan would do, or when it was asked for. */
const everyKind: readonly ProtectedKind[] = ['load-balancer', 'database', 'zone'];

export interface LayerPlan {
  readonly run: LayerRun;
  readonly stack: SynthesizedStack;
  readonly changes: readonly PlannedChange[];
  /** Whether the plan file was made without protections that nobody asked to lift: it may be shown, not applied. */
  readonly onlyToShow: boolean;
}

export interface PlanLayerOptions {
  /** What may go this time. */
  readonly allowDestroyOf?: readonly ProtectedKind[];
  readonly destroy?: boolean;
  /** A look only: takes no lock. */
  readonly look?: boolean;
  readonly replace?: readonly string[];
}

/**
 * Plans one layer. Where OpenTofu refuses because something protected would go, it is planned once more without
 * protection, so that people see what it is and what it would cost.
 */
export async function planLayer(run: LayerRun, options: PlanLayerOptions = {}): Promise<LayerPlan> {
  const { allowDestroyOf = [], destroy, look, replace } = options;
  const tofu = run.tofu();
  const attempt = async (allowed: readonly ProtectedKind[], onlyToShow: boolean): Promise<LayerPlan> => {
    const stack = run.synthesize(allowed);
    await tofu.init(stack);
    const changes = readPlan(run.layer, await tofu.plan({ destroy, look, replace }), stack.protected);
    return { run, stack, changes, onlyToShow };
  };
  try {
    return await attempt(allowDestroyOf, false);
  } catch (error) {
    if (!isRefusedDestruction(error)) throw error;
    const shown = await attempt(everyKind, true);
    return { ...shown, changes: shown.changes.filter(isNoLiftedProtection) };
  }
}

/** Source: OpenTofu's `lifecycle.prevent_destroy`, "Instance cannot be destroyed". */
const isRefusedDestruction = (error: unknown): boolean =>
  error instanceof TofuError && error.diagnostics.some(({ summary }) => summary === 'Instance cannot be destroyed');

/** Lifting the database's own protection shows as a change of it, which nobody asked for. */
const isNoLiftedProtection = ({ action, attributes }: PlannedChange): boolean =>
  !(
    action === 'change' &&
    attributes.length > 0 &&
    attributes.every(({ attribute }) => attribute === 'termination_protection')
  );
