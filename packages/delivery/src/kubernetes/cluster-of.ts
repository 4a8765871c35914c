import { existsSync, readFileSync } from 'node:fs';
import { openSecrets, type Project, UserError } from '@exoplane/config';
import { outputsSchema } from '@exoplane/infra';
import { localCloudStatus } from '@exoplane/local-cloud';
import type { KubeConfig } from '@kubernetes/client-node';
import { outputsFile } from '../actions/save-outputs.js';
import { type CloudAccess, type CloudName, cloudOf } from '../cloud/cloud-access.js';
import { exoscaleAccess } from '../cloud/exoscale-access.js';
import { localAccess, localCloudFolder } from '../cloud/local-access.js';
import { ExoscaleClient } from '../exoscale/client.js';
import { getTools, type GetToolsContext } from '../tools/get-tools.js';
import { kubeConfigOf } from './kube-config.js';

/**
 * Access to the cluster of an environment that is deployed already, without OpenTofu and its states.
 *
 * @throws {UserError} D530 where it has none that is known here, D201 or D202 where its cloud cannot be reached.
 */
export async function clusterOf(
  project: Project,
  environment: string,
  cloud: CloudName | undefined,
  context: GetToolsContext,
): Promise<KubeConfig> {
  const { api, id } = await clusterApi(project, environment, cloud, context);
  return kubeConfigOf(api, id);
}

/** The API that gives out access to an environment's cluster, and the cluster's id. Throws as `clusterOf`. */
export async function clusterApi(
  project: Project,
  environment: string,
  cloud: CloudName | undefined,
  context: GetToolsContext,
): Promise<{ api: ExoscaleClient; id: string }> {
  const where = cloudOf(environment, cloud);
  const file = outputsFile(project.root, where, environment);
  const outputs = existsSync(file) ? outputsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
  if (outputs?.cluster === undefined) {
    const flag = cloud === undefined ? '' : ` --cloud ${cloud}`;
    const there = where === 'local' ? ' in the local cloud' : '';
    throw new UserError(`${environment} has no cluster${there}`, {
      code: 'D530',
      hint: `deploy it: npx exoplane deploy ${environment}${flag}`,
    });
  }
  const access = await accessTo(where, project, environment, context);
  const zone = project.environments.get(environment)?.zone ?? project.organisation.zone;
  const api = new ExoscaleClient({ endpoint: access.apiEndpoint(zone), key: access.key });
  return { api, id: outputs.cluster.id };
}

async function accessTo(
  cloud: CloudName,
  project: Project,
  target: string,
  context: GetToolsContext,
): Promise<CloudAccess> {
  if (cloud === 'local') return localAccess(project.root, localCloudStatus(localCloudFolder(project.root)));
  const { env } = context;
  // Who has no secrets file needs no sops to be told so.
  const exists = openSecrets(project.root, target, { sops: '', env }).exists();
  const [sops] = exists ? await getTools(['sops'], context) : [];
  return exoscaleAccess({ project, target, env }, () => Promise.resolve(sops?.path ?? ''));
}
