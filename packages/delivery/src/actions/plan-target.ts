import { ORGANISATION } from '@exoplane/infra';
import { DatabaseAccess } from '../database-access/database-access.js';
import type { TargetPlan } from '../plan/model.js';
import { clients } from './recover.js';
import { type LayerPlan, planLayer, type PlanLayerOptions } from './plan-layer.js';
import type { LayerRun, Session } from './session.js';

/** A plan of everything, with what is needed to apply it. */
export interface SessionPlan extends TargetPlan {
  readonly layers: readonly LayerPlan[];
}

export interface PlanTargetOptions {
  /** Options of each layer. @default - the usual plan of all of them */
  readonly forLayer?: (run: LayerRun) => PlanLayerOptions;
  /** Layers to be planned. @default - all */
  readonly layers?: readonly LayerRun[];
}

/** Plans all layers of a target at once: they do not need each other's results. */
export async function planTarget(session: Session, options: PlanTargetOptions = {}): Promise<SessionPlan> {
  const { layers: runs = session.layers, forLayer = () => ({}) } = options;
  const results = await Promise.allSettled([
    Promise.all(runs.map((run) => planLayer(run, forLayer(run)))),
    databaseAccess(session)?.plan() ?? Promise.resolve([]),
  ]);
  // Both are waited for: an OpenTofu left running would hold a lock.
  const [layers, access] = results;
  if (layers.status === 'rejected') throw layers.reason;
  if (access.status === 'rejected') throw access.reason;
  const changes = layers.value.flatMap((layer) => layer.changes);
  return { target: session.target, layers: layers.value, changes, access: access.value };
}

/** Who may reach the database of the session's environment; undefined where there is none. */
export function databaseAccess(session: Session): DatabaseAccess | undefined {
  const { project, target } = session;
  const environment = project.environments.get(target);
  if (target === ORGANISATION || !environment) return undefined;
  return DatabaseAccess.of({ client: clients(session).api, organisation: project.organisation, environment });
}
