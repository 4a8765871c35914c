import { ORGANISATION, type OrganisationOutputs, type Outputs, type ProtectedKind } from '@exoplane/infra';
import { existsSync } from 'node:fs';
import { isEmpty, type PlannedChange } from '../plan/model.js';
import { renderPlan } from '../plan/render-plan.js';
import { checkApps } from '../preflight/apps.js';
import { checkDelegation } from '../preflight/delegation.js';
import { organisationIsDeployed, organisationMissing } from '../preflight/organisation.js';
import { checkQuota } from '../preflight/quota.js';
import { approve, type Asker, type Consent, liftedBy } from './approve.js';
import { applyLayer } from './apply-layer.js';
import { deployPlatform } from './deploy-platform.js';
import { ensureOrganisation, noteOrganisation } from './ensure-organisation.js';
import { liftTerminationProtection } from './lift-protection.js';
import { planLayer, type PlanLayerOptions } from './plan-layer.js';
import { databaseAccess, planTarget, type SessionPlan } from './plan-target.js';
import { placeOf } from './place.js';
import { clients } from './recover.js';
import { outputsFile, saveOutputs } from './save-outputs.js';
import { openSession, type Session, type SessionOptions } from './session.js';
import { type Begin, stateBucketOf, withLease } from './with-lease.js';

export interface DeployOptions extends SessionOptions, Consent {
  readonly ask?: Asker;
  /** `cluster`: stop before the platform. Default: everything. */
  readonly until?: 'cluster';
}

export interface DeployResult {
  /** Whether anything was changed. */
  readonly changed: boolean;
  /** False when the person looked at the plan and said no. */
  readonly done: boolean;
  readonly outputs?: Outputs | OrganisationOutputs;
}

/**
 * Brings a target to what the repository says: preflight, plan, consent, apply, database access, outputs.
 *
 * @throws {UserError} see the functions that it calls; whatever it throws, what is done so far stands, and deploying
 * again goes on from there.
 */
export async function deploy(options: DeployOptions): Promise<DeployResult> {
  const session = await openSession(options);
  const { env, stderr, until } = options;
  if (until !== 'cluster') await checkApps(session, { env, stderr, signal: session.signal });
  if (session.access.cloud === 'local') await ensureOrganisation(session, deployOrganisation(session, options));
  const result = await withLease(session, 'deploy', (begin) => deployUnderLease(session, options, begin));
  if (session.target === ORGANISATION && result.done) noteOrganisation(session);
  return result;
}

/** Deploys the organisation with the access of a session of one of its environments, without asking. */
export const deployOrganisation =
  ({ access }: Session, options: SessionOptions) =>
  (): Promise<DeployResult> =>
    deploy({ ...options, target: ORGANISATION, access, yes: true });

async function deployUnderLease(session: Session, options: DeployOptions, begin: Begin): Promise<DeployResult> {
  const { steps, target, access, project } = session;
  if (target !== ORGANISATION && !(await organisationIsDeployed(stateBucketOf(session)))) throw organisationMissing();
  const lifted = liftedBy(options.replace);
  const plan = await steps.run(
    `${target}`,
    (step) => {
      step.say('planning');
      return planTarget(session, { forLayer: () => ({ allowDestroyOf: lifted }) });
    },
    (made) => `planned: ${isEmpty(made) ? 'no changes' : `${made.changes.length + made.access.length} changes`}`,
  );
  if (isEmpty(plan)) {
    const known = existsSync(outputsFile(project.root, access.cloud, target));
    const outputs = known ? undefined : await saveOutputs(session);
    const changed = await platformOf(session, options);
    return { changed, done: true, ...(outputs && { outputs }) };
  }
  for (const line of renderPlan(plan, { place: placeOf(session) })) steps.line(line);
  await preflight(session, plan);
  if (!(await approve(plan, options, options.ask))) return { changed: false, done: false };
  begin();
  await applyAll(session, plan, lifted);
  const outputs = await saveOutputs(session);
  await platformOf(session, options);
  return { changed: true, done: true, outputs };
}

/** @returns whether anything of the platform was changed. */
async function platformOf(session: Session, { until, env, stderr }: DeployOptions): Promise<boolean> {
  if (session.target === ORGANISATION || until === 'cluster') return false;
  return deployPlatform(session, { env, stderr });
}

/** What can only be judged with the plan at hand. All that is wrong is said at once. */
async function preflight(session: Session, plan: SessionPlan): Promise<void> {
  const { access, project, steps, target } = session;
  const problems = await checkQuota(clients(session).api, plan.changes);
  if (problems.length > 0) throw new AggregateError(problems);
  if (access.cloud === 'local') return;
  const environment = project.environments.get(target);
  const warnings = await checkDelegation({ organisation: project.organisation, ...(environment && { environment }) });
  for (const line of warnings) steps.line(`  ${line}`);
}

async function applyAll(session: Session, plan: SessionPlan, lifted: readonly ProtectedKind[]): Promise<void> {
  const access = databaseAccess(session);
  await liftTerminationProtection(session, plan.changes, lifted);
  for (const layer of plan.layers) {
    const options: PlanLayerOptions = { allowDestroyOf: lifted, replace: replacedIn(layer.changes) };
    // A plan that was made to be shown, or that only said 'change' where nothing but a replacement helps.
    const stale = layer.onlyToShow || (options.replace?.length ?? 0) > 0;
    const current = stale ? await planLayer(layer.run, options) : layer;
    const apply = (): Promise<void> => applyLayer(session, current, options);
    // New nodes need the database as soon as they run, not when the last of them does.
    await (layer.run.layer === 'cluster' && access ? access.growWhile(apply) : apply());
    session.signal.throwIfAborted();
  }
  if (lifted.length > 0) await protectAgain(session);
  const opened = (await access?.settle()) ?? [];
  for (const line of opened) session.steps.line(`  ${session.target} › database  ${line}`);
}

/** What was made anew without its protection gets it back. */
async function protectAgain(session: Session): Promise<void> {
  for (const run of session.layers) await applyLayer(session, await planLayer(run), {});
}

const replacedIn = (changes: readonly PlannedChange[]): string[] =>
  changes.filter(({ action }) => action === 'replace').map(({ address }) => address);
