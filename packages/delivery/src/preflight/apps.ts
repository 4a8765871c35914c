import { loadApps } from '@exoplane/config';
import type { Session } from '../actions/session.js';
import { appsIn, renderApps, type RenderContext } from '../apps/render-apps.js';

/**
 * Renders the apps of the environment that is to be deployed, so that what is wrong with one is known before anything is
 * changed. What was rendered is kept for when it is needed.
 *
 * @throws {ConfigErrors} what is wrong with any app's file. {AggregateError} what is wrong with revisions and values.
 */
export async function checkApps(session: Session, context: RenderContext): Promise<void> {
  const { project, target } = session;
  if (!project.environments.get(target)?.platform) return;
  await renderApps(project, appsIn(loadApps(project), target), context);
}
