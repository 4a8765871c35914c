import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ORGANISATION, synthesize } from '@exoplane/infra';
import { organisationIsDeployed } from '../preflight/organisation.js';
import type { Session } from './session.js';
import { stateBucketOf } from './with-lease.js';
import { ensureStateBucket } from '../state/ensure-bucket.js';

/** Where it is noted which configuration of the organisation is deployed, and that configuration's digest. */
function noteOf({ project, access }: Session): { file: string; digest: string } {
  const { json } = synthesize(project, ORGANISATION, 'organisation');
  return {
    file: join(project.root, '.exoplane', access.cloud, ORGANISATION, 'deployed'),
    digest: createHash('sha256').update(json).digest('hex'),
  };
}

/** Notes that the organisation is deployed as it stands in the configuration now. */
export function noteOrganisation(session: Session): void {
  const { file, digest } = noteOf(session);
  writeFileSync(file, digest);
}

/**
 * Deploys the organisation into the local cloud when it is not there, or has changed. On the real cloud that is a step
 * of its own, which somebody decides on; here it costs nothing, and nobody should have to know of it.
 *
 * @param deployIt deploys the organisation without asking, see `deployOrganisation`.
 */
export async function ensureOrganisation(session: Session, deployIt: () => Promise<unknown>): Promise<void> {
  if (session.target === ORGANISATION) return;
  const { file, digest } = noteOf(session);
  const state = stateBucketOf(session);
  await ensureStateBucket(state);
  const noted = existsSync(file) && readFileSync(file, 'utf8') === digest;
  if (!noted || !(await organisationIsDeployed(state))) await deployIt();
}
