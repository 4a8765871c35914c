import { loadProject, type Environment } from '@exoplane/config';
import type { KubernetesOptions } from '@exoplane/local-cloud';
import { canRunPods } from '@exoplane/local-kubernetes';
import { toolVersion, upstreamFolder, type ToolName } from '@exoplane/tools';
import { LOCAL_ENVIRONMENT } from '../../cloud/cloud-access.js';
import { getTools, type GetToolsContext } from '../../tools/get-tools.js';
import { imageTable, imageTools, type ImageTool } from './image-table.js';

const controlPlane = ['etcd', 'kube-apiserver', 'kube-controller-manager', 'kube-scheduler'] as const;

/** Everything that the local cloud's clusters are made of, beside its other tools. */
export const kubernetesTools: readonly ToolName[] = [...controlPlane, ...imageTools];

export type KubernetesAnswer =
  | { readonly possible: true; readonly options: KubernetesOptions }
  | { readonly possible: false; readonly reason: string };

/**
 * With what the local cloud makes its clusters real: tools are got where they are missing, with progress. Where the
 * machine cannot run them (no user namespaces, no Python for what comes as a wheel) it says why; in CI that is an error.
 */
export async function kubernetesOptions(
  root: string,
  context: GetToolsContext,
  signal?: AbortSignal,
): Promise<KubernetesAnswer> {
  const pods = await canRunPods();
  if (!pods.possible) {
    if (context.env.CI) throw new Error(pods.reason);
    return pods;
  }
  try {
    const tools = await getTools(kubernetesTools, context, { signal });
    const path = (name: ToolName): string => tools.find((tool) => tool.name === name)?.path ?? '';
    const argocdFiles = await upstreamFolder('argo-cd', { env: context.env, signal });
    const paths = Object.fromEntries(imageTools.map((name) => [name, path(name)])) as Record<ImageTool, string>;
    return {
      possible: true,
      options: {
        programs: {
          version: toolVersion('kube-apiserver'),
          etcd: path('etcd'),
          kubeApiserver: path('kube-apiserver'),
          kubeControllerManager: path('kube-controller-manager'),
          kubeScheduler: path('kube-scheduler'),
        },
        images: imageTable(root, localEnvironment(root), paths, argocdFiles),
      },
    };
  } catch (error) {
    const noPython = error instanceof Error && 'code' in error && error.code === 'T103';
    if (noPython && !context.env.CI) return { possible: false, reason: error.message };
    throw error;
  }
}

/** Its stand-ins; none where a repository has no environment of that name. */
function localEnvironment(root: string): Pick<Environment, 'local'> {
  return loadProject(root).environments.get(LOCAL_ENVIRONMENT) ?? { local: { images: {}, pretend: [] } };
}
