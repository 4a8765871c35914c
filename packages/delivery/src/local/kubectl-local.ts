import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadProject } from '@exoplane/config';
import { sync as writeFileAtomic } from 'write-file-atomic';
import { LOCAL_ENVIRONMENT } from '../cloud/cloud-access.js';
import type { CommandContext } from '../commands/context.js';
import { clusterApi } from '../kubernetes/cluster-of.js';
import { kubeconfigText } from '../kubernetes/kube-config.js';
import { execTool } from '../tools/exec-tool.js';

/**
 * Runs kubectl against an environment's cluster in the local cloud, with a kubeconfig of one hour that only this user
 * can read.
 *
 * @throws {UserError} D202 where the local cloud does not run, D530 where the environment has no cluster there.
 */
export async function kubectlLocal(
  args: readonly string[],
  { environment = LOCAL_ENVIRONMENT }: { readonly environment?: string },
  context: CommandContext,
): Promise<void> {
  const { root } = context;
  const { api, id } = await clusterApi(loadProject(root), environment, 'local', context);
  const folder = join(root, '.exoplane', 'local', 'kubeconfig');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const kubeconfig = join(folder, environment);
  writeFileAtomic(kubeconfig, await kubeconfigText(api, id), { mode: 0o600 });
  // Its cache with it: this cluster's, and nothing in the home folder of whoever looks.
  const env = { ...context.env, KUBECONFIG: kubeconfig, KUBECACHEDIR: join(folder, 'cache') };
  await execTool('kubectl', args, { ...context, root, env });
}
