import {
  ApiException,
  KubernetesObjectApi,
  type KubeConfig,
  type V1CustomResourceDefinition,
  type V1Deployment,
  type V1StatefulSet,
} from '@kubernetes/client-node';
import { UserError } from '@exoplane/config';
import { argoNamespace, parseObjects, rootName, type KubernetesObject, type Tree } from '@exoplane/platform';
import { applyObjects } from '../kubernetes/apply.js';
import { until } from '../kubernetes/until.js';

export interface BootstrapOptions {
  readonly config: KubeConfig;
  readonly tree: Tree;
  readonly root: KubernetesObject;
  readonly say: (text: string) => void;
  readonly signal?: AbortSignal;
}

const timeout = 300_000;
const againTimeout = 90_000;

/**
 * Brings a cluster to where Argo CD can do the rest: namespaces, its custom resource definitions, itself, its projects,
 * and the root application. May end between any two steps, and be done again. Does nothing where the root application is
 * there and Argo CD runs: then that is its own work.
 *
 * @throws {UserError} D510 where the cluster refuses something, D511 where Argo CD does not come up.
 */
export async function bootstrap({ config, tree, root, say, signal }: BootstrapOptions): Promise<boolean> {
  if (await isInstalled(config)) {
    say('waiting for Argo CD');
    // After a start of the local cloud it needs a moment; where it does not come by itself, it is applied anew.
    if (await comesUp(config, say, signal)) return false;
  }
  const argo = objectsBelow(tree, 'platform/argo-cd/');
  const definitions = argo.filter(({ kind }) => kind === 'CustomResourceDefinition');
  say('namespaces');
  const spaces = objectsBelow(tree, 'platform/namespaces/');
  await applyObjects(
    config,
    spaces.filter(({ kind }) => kind === 'Namespace'),
  );
  signal?.throwIfAborted();
  say("Argo CD's custom resource definitions");
  await applyObjects(config, definitions);
  await untilEstablished(config, definitions, signal);
  say('Argo CD');
  await applyObjects(
    config,
    argo.filter((object) => !definitions.includes(object)),
  );
  signal?.throwIfAborted();
  await untilArgoRuns(config, say, signal);
  say('the root application');
  await applyObjects(
    config,
    objectsBelow(tree, 'root/').filter(({ kind }) => kind === 'AppProject'),
  );
  await applyObjects(config, [root]);
  return true;
}

const objectsBelow = (tree: Tree, folder: string): KubernetesObject[] =>
  [...tree].filter(([path]) => path.startsWith(folder)).flatMap(([, text]) => parseObjects(text));

async function isInstalled(config: KubeConfig): Promise<boolean> {
  const api = KubernetesObjectApi.makeApiClient(config);
  const metadata = { name: rootName, namespace: argoNamespace };
  try {
    await api.read({ apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata });
    return true;
  } catch (error) {
    if (error instanceof ApiException && error.code === 404) return false;
    // The client knows no kind Application: neither does the cluster.
    if (error instanceof Error && /Unrecognized API version and kind/.test(error.message)) return false;
    throw error;
  }
}

async function comesUp(config: KubeConfig, say: (text: string) => void, signal?: AbortSignal): Promise<boolean> {
  try {
    await untilArgoRuns(config, say, signal, againTimeout);
    return true;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

async function untilEstablished(
  config: KubeConfig,
  definitions: readonly KubernetesObject[],
  signal?: AbortSignal,
): Promise<void> {
  const wanted = definitions.map(({ metadata }) => metadata.name);
  const established = (list: readonly V1CustomResourceDefinition[]) =>
    list
      .filter(({ status }) =>
        status?.conditions?.some(({ type, status: is }) => type === 'Established' && is === 'True'),
      )
      .map(({ metadata }) => metadata?.name);
  const missing = (list: readonly V1CustomResourceDefinition[]) =>
    wanted.filter((name) => !established(list).includes(name));
  await until<V1CustomResourceDefinition>(
    {
      config,
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      plural: 'customresourcedefinitions',
      timeout,
      signal,
    },
    (list) => missing(list).length === 0,
    (list) => notUp(`the cluster does not accept the kinds ${missing(list).join(', ')}`),
  );
}

async function untilArgoRuns(
  config: KubeConfig,
  say: (text: string) => void,
  signal?: AbortSignal,
  limit = timeout,
): Promise<void> {
  const options = { config, apiVersion: 'apps/v1', namespace: argoNamespace, timeout: limit, signal };
  await until<V1Deployment>(
    { ...options, kind: 'Deployment', plural: 'deployments' },
    (list) => {
      const waiting = list.filter((item) => !isAvailable(item)).map(({ metadata }) => metadata?.name ?? '');
      say(waiting.length === 0 ? 'Argo CD' : `Argo CD: waiting for ${waiting.join(', ')}`);
      return list.length > 0 && waiting.length === 0;
    },
    (list) =>
      notUp(
        `Argo CD does not come up: ${list
          .filter((item) => !isAvailable(item))
          .map(({ metadata }) => metadata?.name ?? '')
          .join(', ')}`,
      ),
  );
  await until<V1StatefulSet>(
    { ...options, kind: 'StatefulSet', plural: 'statefulsets' },
    (list) =>
      list.length > 0 && list.every(({ spec, status }) => (status?.readyReplicas ?? 0) >= (spec?.replicas ?? 1)),
    () => notUp('the controller of Argo CD does not come up'),
  );
}

const isAvailable = ({ status }: V1Deployment): boolean =>
  status?.conditions?.some(({ type, status: is }) => type === 'Available' && is === 'True') ?? false;

const notUp = (message: string): UserError =>
  new UserError(message, {
    code: 'D511',
    hint: `look at its pods: npx exoplane local kubectl -n ${argoNamespace} get pods`,
  });
