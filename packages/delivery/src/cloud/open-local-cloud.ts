import { localCloudStatus, type LocalCloudStatus, spawnLocalCloud, writeImages } from '@exoplane/local-cloud';
import { kubernetesOptions } from '../local/kubernetes/kubernetes-options.js';
import { getTools } from '../tools/get-tools.js';
import type { Steps } from '../ui/steps.js';
import type { CloudAccess } from './cloud-access.js';
import { localAccess, localCloudFolder } from './local-access.js';

export interface OpenLocalCloudOptions {
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  readonly stderr: NodeJS.WriteStream;
  readonly steps: Steps;
  readonly signal?: AbortSignal;
}

/** Access to the local cloud of a repository, which is started where it does not run yet. */
export async function openLocalCloud(options: OpenLocalCloudOptions): Promise<CloudAccess> {
  const { root, steps } = options;
  const dir = localCloudFolder(root);
  const found = localCloudStatus(dir);
  if (!found.running) {
    const tools = await localCloudTools(options);
    return localAccess(root, await steps.run('local cloud', () => spawnLocalCloud({ dir, ...tools }), where));
  }
  const images = await imagesOf(options);
  if (images !== undefined) writeImages(dir, images);
  return localAccess(root, found);
}

/** What stands in for which image as the files have it now, which may be other than when the local cloud was started. */
async function imagesOf({ root, env, stderr, signal }: OpenLocalCloudOptions) {
  const kubernetes = await kubernetesOptions(root, { env, stderr }, signal);
  return kubernetes.possible ? kubernetes.options.images : undefined;
}

/** What the local cloud runs with: its S3 server, the document that it checks requests against, Kubernetes. */
export async function localCloudTools({ root, env, stderr, signal }: Omit<OpenLocalCloudOptions, 'steps'>) {
  const [versitygw] = await getTools(['versitygw'], { env, stderr }, { signal });
  const openapi = await openapiIfPossible({ env, stderr, signal });
  const kubernetes = await kubernetesOptions(root, { env, stderr }, signal);
  if (!kubernetes.possible) stderr.write(`  kubernetes   left out: ${kubernetes.reason}\n`);
  return { versitygw: versitygw?.path, openapi, ...(kubernetes.possible && { kubernetes: kubernetes.options }) };
}

/** The document comes as a Python package: without pip the local cloud works all the same, and says what it leaves out. */
async function openapiIfPossible({ env, stderr, signal }: Omit<OpenLocalCloudOptions, 'root' | 'steps'>) {
  try {
    const [openapi] = await getTools(['exoscale-openapi'], { env, stderr }, { signal });
    return openapi?.path;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'T103' && !env.CI) return undefined;
    throw error;
  }
}

const where = ({ endpoints }: LocalCloudStatus): string => `up at ${endpoints?.proxy ?? '?'}`;
