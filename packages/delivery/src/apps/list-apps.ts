import { setTimeout as sleep } from 'node:timers/promises';
import { type App, type AppEnvironment, UserError } from '@exoplane/config';
import type { KubeConfig } from '@kubernetes/client-node';
import { KubernetesObjectApi } from '@kubernetes/client-node';
import { argoNamespace } from '@exoplane/platform';
import { execa } from 'execa';
import { type Application, applicationName, whyNot } from '../bootstrap/application.js';
import type { CloudName } from '../cloud/cloud-access.js';
import { clusterOf } from '../kubernetes/cluster-of.js';
import { columns } from '../ui/columns.js';
import { openApps } from './open-apps.js';
import type { RenderContext } from './render-apps.js';

/** An app in one environment. */
export interface ListedApp {
  readonly app: string;
  readonly environment: string;
  readonly revision: string;
  readonly commit?: string;
  /** When the revision was written into the app's file, ISO 8601; absent where that is not committed. */
  readonly since?: string;
  /** `Synced, Healthy`, with the reason where it is not; or why that is not known. */
  readonly state: string;
}

export interface ListOptions {
  readonly root: string;
  readonly cloud?: CloudName;
}

/** What runs of which app in which environment, as the files say it and the clusters see it. */
export async function listApps({ root, cloud }: ListOptions, context: RenderContext): Promise<ListedApp[]> {
  const { project, apps } = openApps(root);
  const names = [...project.environments.keys()].filter((name) => apps.some(({ envs }) => envs.has(name)));
  const states = new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, (app: string) => string]> => [
        name,
        await statesIn(() => clusterOf(project, name, cloud, context)),
      ]),
    ),
  );
  const placed = apps.flatMap((app) => [...app.envs].map(([name, environment]) => ({ app, name, environment })));
  return Promise.all(
    placed.map(async ({ app, name, environment }) => {
      const since = await writtenAt(root, environment);
      const { revision, commit } = environment;
      const state = states.get(name)?.(app.name) ?? 'not known';
      return {
        app: app.name,
        environment: name,
        revision,
        ...(commit === undefined ? {} : { commit }),
        ...(since === undefined ? {} : { since: since.toISOString() }),
        state,
      };
    }),
  );
}

/** The same as lines of a table. */
export function listLines(list: readonly ListedApp[], now = Date.now()): string[] {
  const rows = list.map(({ app, environment, revision, commit, since, state }) => [
    app,
    environment,
    commit === undefined ? revision : `${revision} (${commit.slice(0, 8)})`,
    since === undefined ? 'not committed' : age(now - Date.parse(since)),
    state,
  ]);
  return columns([['app', 'environment', 'revision', 'age', 'state'], ...rows]);
}

async function statesIn(open: () => Promise<KubeConfig>): Promise<(app: App['name']) => string> {
  try {
    const { items } = await Promise.race([applicationsOf(open), late()]);
    const states = new Map(items.map((item) => [applicationName(item), whyNot(item)]));
    return (name) => states.get(name) ?? 'not deployed';
  } catch (error) {
    // A cluster that cannot be asked is no reason not to show the others.
    if (error instanceof UserError && error.code === 'D530') return () => 'not deployed';
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return () => `not known: ${reason ?? ''}`;
  }
}

async function applicationsOf(open: () => Promise<KubeConfig>): Promise<{ items: readonly Application[] }> {
  const api = KubernetesObjectApi.makeApiClient(await open());
  return api.list<Application>('argoproj.io/v1alpha1', 'Application', argoNamespace);
}

/** One cluster that does not answer must not keep the others from being shown. */
const late = (): Promise<never> =>
  sleep(patience, undefined, { ref: false }).then(() => {
    throw new Error(`no answer in ${patience / 1000} s`);
  });
const patience = 15_000;

/** When the line of the revision was committed. */
async function writtenAt(root: string, environment: AppEnvironment): Promise<Date | undefined> {
  const { file, line } = environment.placeOf(['revision']);
  const range = `${line},${line}`;
  const options = { cwd: root, reject: false } as const;
  const git = await execa('git', ['blame', '--porcelain', '-L', range, '--', file], options);
  const seconds = /^committer-time (\d+)$/m.exec(git.stdout)?.[1];
  // Git's name for what is not committed is all zeros.
  return git.failed || seconds === undefined || git.stdout.startsWith('00000000')
    ? undefined
    : new Date(Number(seconds) * 1000);
}

/** `3 d`, `5 h`, `2 min`: as exact as a person wants it. */
function age(milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  if (minutes < 60) return `${minutes} min`;
  return minutes < 48 * 60 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60 / 24)} d`;
}
