/** The actions behind the `exoplane` command, for programs that want them without a terminal. */
export type { Asker, Consent } from './actions/approve.js';
export { deploy, type DeployOptions, type DeployResult } from './actions/deploy.js';
export { destroy, type DestroyOptions } from './actions/destroy.js';
export { outputs } from './actions/outputs.js';
export { plan, type PlanResult } from './actions/plan.js';
export { planMany, type PlanManyOptions, type PlanOutcome } from './actions/plan-many.js';
export type { SessionOptions } from './actions/session.js';
export { start } from './actions/start.js';
export { status, type LayerStatus, type TargetStatus } from './actions/status.js';
export type { CloudAccess, CloudName, KeyPair } from './cloud/cloud-access.js';
export type { AttributeChange, Counts, PlannedChange, TargetPlan } from './plan/model.js';
export { errorLines } from './ui/report-error.js';
export { silentSteps, type Step, type Steps, stepsFor } from './ui/steps.js';
