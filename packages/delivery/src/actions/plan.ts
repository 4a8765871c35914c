import { ORGANISATION } from '@exoplane/infra';
import { count, dangers, isEmpty, type PlannedChange } from '../plan/model.js';
import { renderPlan } from '../plan/render-plan.js';
import { organisationIsDeployed, organisationMissing } from '../preflight/organisation.js';
import { deployOrganisation } from './deploy.js';
import { ensureOrganisation } from './ensure-organisation.js';
import { placeOf } from './place.js';
import { planTarget } from './plan-target.js';
import { openSession, type SessionOptions } from './session.js';
import { stateBucketOf } from './with-lease.js';

export interface PlanResult {
  readonly changes: boolean;
  /** For people. */
  readonly lines: readonly string[];
  /** For machines. */
  readonly document: {
    readonly version: 1;
    readonly target: string;
    readonly cloud: string;
    readonly summary: ReturnType<typeof count>;
    readonly dangerous: readonly string[];
    readonly changes: readonly PlannedChange[];
    readonly access: readonly string[];
  };
}

/** What a deploy would change. Takes no lock and no lease: a look must not stand in anybody's way. */
export async function plan(options: SessionOptions): Promise<PlanResult> {
  const session = await openSession(options);
  const { steps, target, access } = session;
  if (access.cloud === 'local') await ensureOrganisation(session, deployOrganisation(session, options));
  else if (target !== ORGANISATION && !(await organisationIsDeployed(stateBucketOf(session))))
    throw organisationMissing();
  const made = await steps.run(
    target,
    (step) => {
      step.say('planning');
      return planTarget(session, { forLayer: () => ({ look: true }) });
    },
    () => 'planned',
  );
  const next = `npx projen deploy:${target}${access.cloud === 'local' && target !== 'local' ? ' --cloud local' : ''}`;
  return {
    changes: !isEmpty(made),
    lines: renderPlan(made, { place: placeOf(session), next }),
    document: {
      version: 1,
      target,
      cloud: access.cloud,
      summary: count(made.changes),
      dangerous: dangers(made).map(({ address }) => address),
      changes: made.changes,
      access: made.access,
    },
  };
}
