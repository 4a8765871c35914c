import { mkdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadProject, UserError } from '@exoplane/config';
import { outputsSchema } from '@exoplane/infra';
import { localCloudStatus } from '@exoplane/local-cloud';
import { sync as writeFileAtomic } from 'write-file-atomic';
import { LOCAL_ENVIRONMENT } from '../cloud/cloud-access.js';
import { localAccess, localCloudFolder } from '../cloud/local-access.js';
import { outputsFile } from '../actions/save-outputs.js';
import type { CommandContext } from '../commands/context.js';
import { ExoscaleClient } from '../exoscale/client.js';
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
  const access = localAccess(root, localCloudStatus(localCloudFolder(root)));
  const project = loadProject(root);
  const file = outputsFile(root, 'local', environment);
  const cluster = existsSync(file) ? outputsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).cluster : undefined;
  if (cluster === undefined) {
    throw new UserError(`${environment} has no cluster in the local cloud`, {
      code: 'D530',
      hint: `make one with: npx projen deploy:${environment} --cloud local`,
    });
  }
  const zone = project.environments.get(environment)?.zone ?? project.organisation.zone;
  const api = new ExoscaleClient({ endpoint: access.apiEndpoint(zone), key: access.key });
  const folder = join(root, '.exoplane', 'local', 'kubeconfig');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const kubeconfig = join(folder, environment);
  writeFileAtomic(kubeconfig, await kubeconfigText(api, cluster.id), { mode: 0o600 });
  // Its cache with it: this cluster's, and nothing in the home folder of whoever looks.
  const env = { ...context.env, KUBECONFIG: kubeconfig, KUBECACHEDIR: join(folder, 'cache') };
  await execTool('kubectl', args, { ...context, root, env });
}
