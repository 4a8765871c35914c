import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ORGANISATION, synthesize } from '@exoplane/infra';
import { organisationIsDeployed } from '../preflight/organisation.js';
import type { Session } from './session.js';
import { stateBucketOf } from './with-lease.js';
import { ensureStateBucket } from '../state/ensure-bucket.js';

/**
 * Deploys the organisation into the local cloud when it is not there, or has changed. On the real cloud that is a step
 * of its own, which somebody decides on; here it costs nothing, and nobody should have to know of it.
 *
 * @param deployIt deploys the organisation without asking, see `deployOrganisation`.
 */
export async function ensureOrganisation(session: Session, deployIt: () => Promise<unknown>): Promise<void> {
  if (session.target === ORGANISATION) return;
  const { project, access } = session;
  const { json } = synthesize(project, ORGANISATION, 'organisation');
  const stamp = join(project.root, '.exoplane', access.cloud, ORGANISATION, 'deployed');
  const hash = createHash('sha256').update(json).digest('hex');
  const state = stateBucketOf(session);
  await ensureStateBucket(state);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash && (await organisationIsDeployed(state))) return;
  await deployIt();
  writeFileSync(stamp, hash);
}
