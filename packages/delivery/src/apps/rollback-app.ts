import { readApp, UserError, appFileOf } from '@exoplane/config';
import { execa } from 'execa';
import { notIn } from './check-app.js';
import { type Apps, findApp, openApps, requireEnvironment } from './open-apps.js';
import type { Point } from './point.js';
import { pointIn, type Promotion, writePoint } from './promote-app.js';
import type { RenderContext } from './render-apps.js';

export interface RollbackOptions {
  readonly root: string;
  readonly app: string;
  readonly environment: string;
  /** The revision to go back to. Default: the one before the present one. */
  readonly to?: string;
}

/**
 * Brings back what ran in an environment before, as git remembers it: changes `app.yaml` as a promotion does.
 *
 * @throws {UserError} D601, D602, D609 where git remembers nothing else.
 */
export async function rollbackApp(options: RollbackOptions, context: RenderContext): Promise<Promotion> {
  const opened = openApps(options.root);
  const app = findApp(opened, options.app);
  requireEnvironment(opened, options.environment);
  const now = app.envs.get(options.environment);
  if (now === undefined) throw notIn(app, options.environment);
  const present = key(pointIn(now));
  for (const commit of await commitsOf(opened, app.name)) {
    const point = await pointAt(opened, app.name, options.environment, commit);
    if (point === undefined || key(point) === present) continue;
    if (options.to !== undefined && point.revision !== options.to) continue;
    return writePoint(opened, app, options.environment, point, `${app.name} back in ${options.environment}`, context);
  }
  const wanted = options.to === undefined ? 'nothing that ran before' : `no '${options.to}'`;
  throw new UserError(`git remembers ${wanted} of ${app.name} in ${options.environment}`, {
    code: 'D609',
    hint: `git log -p ${appFileOf(app.name)}`,
  });
}

const key = ({ revision, commit, image }: Point): string => [revision, commit, image].join(' ');

/** Newest first. */
async function commitsOf({ project }: Apps, name: string): Promise<string[]> {
  const git = await execa('git', ['log', '--format=%H', '--', appFileOf(name)], { cwd: project.root, reject: false });
  return git.failed ? [] : git.stdout.split('\n').filter((line) => line !== '');
}

/** What a file of then says; nothing where it was not sound. */
async function pointAt(opened: Apps, name: string, environment: string, commit: string): Promise<Point | undefined> {
  const { root, environments } = opened.project;
  // `./`: the platform repository may be a folder of a larger one.
  const git = await execa('git', ['show', `${commit}:./${appFileOf(name)}`], { cwd: root, reject: false });
  if (git.failed) return undefined;
  const found = readApp(git.stdout, name, [...environments.keys()]).app?.envs.get(environment);
  return found === undefined ? undefined : pointIn(found);
}
