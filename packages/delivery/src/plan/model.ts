import type { Layer, ProtectedKind } from '@exoplane/infra';

export type Action = 'add' | 'change' | 'replace' | 'destroy' | 'import';

/** One attribute of one resource, as a person would say it. */
export interface AttributeChange {
  /** `size`, `labels.team` */
  readonly attribute: string;
  /** `2 → 3`, `+ 203.0.113.7/32`, `(secret) changes` */
  readonly change: string;
}

/** One thing that a deploy would do. */
export interface PlannedChange {
  readonly layer: Layer;
  /** Address in the state: `exoscale_nlb.load_balancer`. */
  readonly address: string;
  readonly type: string;
  readonly action: Action;
  /** What people call it: `nodepool`. */
  readonly noun: string;
  /** Its name in the cloud: `general`. */
  readonly name: string;
  readonly attributes: readonly AttributeChange[];
  /** What would be lost with it, in words; absent where it can be made again with nothing lost. */
  readonly loses?: string;
  /** Why it must be replaced: the attributes that cannot be changed in place. */
  readonly because?: readonly string[];
  /** How many machines it adds, or takes away; absent where it has to do with none. */
  readonly instances?: number;
  /** Set where OpenTofu itself refuses unless the protection is lifted. */
  readonly guarded?: ProtectedKind;
}

export interface Counts {
  readonly add: number;
  readonly change: number;
  readonly replace: number;
  readonly destroy: number;
}

/** Everything a deploy of one target would do. */
export interface TargetPlan {
  readonly target: string;
  readonly changes: readonly PlannedChange[];
  /** Changes beside OpenTofu's, such as those of the database's IP filter: `allow + 203.0.113.7/32 (office)`. */
  readonly access: readonly string[];
}

export const isEmpty = (plan: TargetPlan): boolean => plan.changes.length === 0 && plan.access.length === 0;

/** What would be lost for good: these need a flag and the environment's name. */
export const dangers = (plan: TargetPlan): PlannedChange[] =>
  plan.changes.filter(({ action, loses }) => loses !== undefined && (action === 'replace' || action === 'destroy'));

export function count(changes: readonly PlannedChange[]): Counts {
  const of = (...actions: Action[]): number => changes.filter(({ action }) => actions.includes(action)).length;
  return { add: of('add'), change: of('change', 'import'), replace: of('replace'), destroy: of('destroy') };
}
