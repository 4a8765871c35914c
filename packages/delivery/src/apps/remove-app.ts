import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type App, appFileOf, UserError } from '@exoplane/config';
import { appLabel, argoNamespace } from '@exoplane/platform';
import { ApiException, CoreV1Api, type KubeConfig, KubernetesObjectApi } from '@kubernetes/client-node';
import type { Asker } from '../actions/approve.js';
import type { CloudName } from '../cloud/cloud-access.js';
import { clusterOf } from '../kubernetes/cluster-of.js';
import { notIn } from './check-app.js';
import { type Apps, findApp, openApps, readAppText, requireEnvironment, requireSound } from './open-apps.js';
import { removeEnvironment } from './point.js';
import type { RenderContext } from './render-apps.js';

/**
 * The first step of removing an app: takes it out of an environment, or out of the repository. What runs goes on
 * running; with the next deploy Argo CD only stops to look after it.
 *
 * @returns lines that say what was written and what is next.
 * @throws {UserError} D601, D602, D110.
 */
export function removeApp(root: string, name: string, environment: string | undefined): string[] {
  const opened = openApps(root);
  const app = findApp(opened, name);
  const gone = environment === undefined ? [...app.envs.keys()] : [environment];
  if (environment !== undefined) requireRuns(opened, app, environment);
  if (gone.length === app.envs.size) {
    rmSync(join(root, dirname(appFileOf(name))), { recursive: true });
  } else {
    const text = removeEnvironment(readAppText(opened, name), environment ?? '');
    requireSound(opened, name, text);
    writeFileSync(join(root, appFileOf(name)), text);
  }
  return [
    `${gone.length === app.envs.size ? 'removed' : 'changed'} ${appFileOf(name)}; what runs goes on running`,
    'next: commit, and deploy; Argo CD then looks after it no longer',
    ...gone.map((env) => `then, to delete what runs there, for good: npx exoplane app delete ${name} ${env}`),
  ];
}

function requireRuns(opened: Apps, app: App, environment: string): void {
  requireEnvironment(opened, environment);
  if (!app.envs.has(environment)) throw notIn(app, environment);
}

export interface DeleteOptions {
  readonly root: string;
  readonly app: string;
  readonly environment: string;
  readonly cloud?: CloudName;
  /** The app's name, typed in advance by who cannot be asked. */
  readonly confirm?: string;
  readonly ask?: Asker;
}

/**
 * The second step: deletes the namespace of an app that no file names any longer, with everything in it.
 *
 * @throws {UserError} D611 where the app's file still names the environment, D612 where the cluster has no such app,
 * D613 while Argo CD still looks after it, D402 where the name was not typed.
 */
export async function deleteApp(options: DeleteOptions, context: RenderContext): Promise<string[]> {
  const { root, app, environment, cloud, confirm, ask } = options;
  const opened = openApps(root);
  requireEnvironment(opened, environment);
  requireRemoved(opened, app, environment);
  const config = await clusterOf(opened.project, environment, cloud, context);
  await requireLeft(config, app, environment);
  const typed = confirm ?? (await ask?.text(`This deletes ${app} in ${environment} with its data. Type ${app}:`));
  if (typed !== app) {
    const message =
      typed === undefined ? `deleting ${app} has to be confirmed` : `'${typed}' is not '${app}': nothing was deleted`;
    throw new UserError(message, { code: 'D402', hint: `say --confirm ${app}` });
  }
  await config.makeApiClient(CoreV1Api).deleteNamespace({ name: app });
  return [`${app} is deleted in ${environment}`];
}

function requireRemoved({ apps }: Apps, name: string, environment: string): void {
  if (!apps.some((app) => app.name === name && app.envs.has(environment))) return;
  throw new UserError(`${appFileOf(name)} still names ${environment}`, {
    code: 'D611',
    hint: `first: npx exoplane app remove ${name} ${environment}, and deploy`,
  });
}

/** The namespace is an app's, and Argo CD has let go of it. */
async function requireLeft(config: KubeConfig, app: string, environment: string): Promise<void> {
  const objects = KubernetesObjectApi.makeApiClient(config);
  const found = await orNothing(() => config.makeApiClient(CoreV1Api).readNamespace({ name: app }));
  if (found?.metadata?.labels?.[appLabel] !== app) {
    throw new UserError(`nothing of an app '${app}' is left in ${environment}`, {
      code: 'D612',
      hint: 'the apps that there are: npx exoplane app list',
    });
  }
  const metadata = { name: app, namespace: argoNamespace };
  const kept = await orNothing(() =>
    objects.read({ apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata }),
  );
  if (kept === undefined) return;
  throw new UserError(`Argo CD still looks after ${app} in ${environment}`, {
    code: 'D613',
    hint: `deploy first: npx exoplane deploy ${environment}`,
  });
}

async function orNothing<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ApiException && error.code === 404) return undefined;
    throw error;
  }
}
