import { UserError } from '@exoplane/config';
import { ORGANISATION, type ProtectedKind } from '@exoplane/infra';
import { renderPlan } from '../plan/render-plan.js';
import { applyLayer } from './apply-layer.js';
import { type Asker, confirmName, type Consent } from './approve.js';
import { liftTerminationProtection } from './lift-protection.js';
import { placeOf } from './place.js';
import { planLayer, type PlanLayerOptions } from './plan-layer.js';
import { databaseAccess } from './plan-target.js';
import { openSession, type Session, type SessionOptions } from './session.js';
import { withLease } from './with-lease.js';

export interface DestroyOptions extends SessionOptions, Pick<Consent, 'confirm'> {
  /** Also what holds data: database, load balancer with its address, names. */
  readonly withData?: boolean;
  readonly ask?: Asker;
}

/**
 * Removes an environment's cluster; with `withData` everything.
 *
 * @throws {UserError} D402 when the environment's name was not given, D420 for the organisation.
 */
export async function destroy(options: DestroyOptions): Promise<{ destroyed: boolean }> {
  if (options.target === ORGANISATION) {
    throw new UserError('the organisation is not destroyed by a command: every environment needs its zone', {
      code: 'D420',
      hint: 'destroy each environment with --with-data, then delete the zone in the portal',
    });
  }
  const session = await openSession(options);
  return withLease(session, 'destroy', (begin) => destroyUnderLease(session, options, begin));
}

async function destroyUnderLease(
  session: Session,
  options: DestroyOptions,
  begin: () => void,
): Promise<{ destroyed: boolean }> {
  const { steps, target } = session;
  const { withData = false } = options;
  const lifted: ProtectedKind[] = withData ? ['database', 'load-balancer', 'zone'] : [];
  const flags: PlanLayerOptions = { destroy: true, allowDestroyOf: lifted };
  // What was made last goes first: the foundation is what the cluster stands on.
  const runs = session.layers.filter(({ layer }) => withData || layer === 'cluster').reverse();
  const plans = await steps.run(
    target,
    (step) => {
      step.say('planning');
      return Promise.all(runs.map((run) => planLayer(run, flags)));
    },
    () => 'planned',
  );
  const changes = plans.flatMap((plan) => plan.changes);
  if (changes.length === 0) return { destroyed: false };
  for (const line of renderPlan({ target, changes, access: [] }, { place: placeOf(session) })) steps.line(line);
  const lost = changes.filter(({ loses }) => loses !== undefined);
  await confirmName(target, lost.length > 0 ? lost : changes.slice(0, 1), options, options.ask);
  begin();
  await liftTerminationProtection(session, changes, lifted);
  for (const plan of plans) await applyLayer(session, plan, flags);
  // The nodes are gone; their addresses may soon be somebody else's.
  if (!withData)
    for (const line of (await databaseAccess(session)?.settle()) ?? []) steps.line(`  ${target} › database  ${line}`);
  return { destroyed: true };
}
