import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadApps } from '@exoplane/config';
import { outputsSchema, type Outputs } from '@exoplane/infra';
import { localRepository } from '@exoplane/local-cloud';
import { addOns, joinTrees, renderPlatform, rootApplication, rootName, type PlatformInput } from '@exoplane/platform';
import { toolVersion, upstreamFolder, upstreamVersion, type UpstreamName } from '@exoplane/tools';
import { appsIn, type PlacedApp, renderApps } from '../apps/render-apps.js';
import { requireValidTree } from '../apps/require-valid-tree.js';
import { applicationsTable } from '../bootstrap/applications-table.js';
import { bootstrap } from '../bootstrap/bootstrap.js';
import { waitForApplications } from '../bootstrap/wait-applications.js';
import { localCloudFolder } from '../cloud/local-access.js';
import { branchOf } from '../gitops/branch.js';
import { sourceOf } from '../gitops/source.js';
import { writeBranch } from '../gitops/write-branch.js';
import { kubeConfigOf } from '../kubernetes/kube-config.js';
import { localKubernetes } from '../local/kubernetes/local-kubernetes.js';
import { getTools, type GetToolsContext } from '../tools/get-tools.js';
import { clients } from './recover.js';
import { outputsFile } from './save-outputs.js';
import type { Session } from './session.js';

/**
 * Renders the platform of an environment into its branch, brings Argo CD up where it does not run, and waits until
 * everything is synced and healthy. Done again it changes nothing.
 *
 * @returns whether anything was changed.
 * @throws {UserError} D501, D510, D511, D520; what is done so far stands, and deploying again goes on from there.
 */
export async function deployPlatform(session: Session, context: GetToolsContext): Promise<boolean> {
  const { steps, target, project, access, signal } = session;
  const input = await platformInput(session, context);
  if (input === undefined) return false;
  const clusterId = input.outputs.cluster?.id ?? '';

  const { tree, written } = await steps.run(
    `${target} › platform`,
    async (step) => {
      step.say('rendering');
      const rendered = joinTrees([
        await renderPlatform(input),
        ...(await renderApps(project, placedApps(session), { ...context, signal })),
      ]);
      step.say(`checking ${rendered.size} objects`);
      await requireValidTree(project.root, rendered, placedApps(session), { ...context, signal });
      const result = await writeBranch({
        folder: join(project.root, '.exoplane', access.cloud, 'rendered.git'),
        remote: remoteOf(session) ?? input.git.url,
        branch: input.git.branch,
        tree: rendered,
        source: await sourceOf(project.root),
        signal,
      });
      return { tree: rendered, written: result };
    },
    (result) =>
      result.written.changed
        ? `${result.tree.size} objects; ${result.written.files} files changed in ${input.git.branch}`
        : `${result.tree.size} objects; ${input.git.branch} has them already`,
  );
  const config = await kubeConfigOf(clients(session).api, clusterId);
  const begun = await steps.run(
    `${target} › Argo CD`,
    (step) => bootstrap({ config, tree, root: rootApplication(input), say: (text) => step.say(text), signal }),
    (installed) => (installed ? 'runs' : 'runs already'),
  );
  const expected = [rootName, ...addOns.map(({ name }) => name), ...input.apps];
  const applications = await steps.run(
    `${target} › applications`,
    (step) => waitForApplications({ config, commit: written.commit, expected, say: (text) => step.say(text), signal }),
    (list) => `${list.length} synced and healthy`,
  );
  for (const line of applicationsTable(applications)) steps.line(`    ${line}`);
  return begun || written.changed;
}

/** What the platform is rendered from; undefined, with a line that says why, where there is to be none. */
async function platformInput(session: Session, context: GetToolsContext): Promise<PlatformInput | undefined> {
  const { project, target, access, steps, signal } = session;
  const environment = project.environments.get(target);
  if (environment === undefined || !environment.platform) return undefined;
  const url =
    access.cloud === 'local'
      ? localRepository(localCloudFolder(project.root)).url
      : project.organisation.repository?.url;
  if (url === undefined) {
    steps.line(`  ${target} › platform  left out: environments/organisation.yaml names no repository.url`);
    return undefined;
  }
  if (access.cloud === 'local' && !(await localKubernetes(project.root)).enabled) {
    steps.line(`  ${target} › platform  left out: this local cloud has no Kubernetes`);
    return undefined;
  }
  const outputs = readOutputs(session);
  if (outputs.cluster === undefined) return undefined;
  const [helm] = await getTools(['helm'], context, { signal });
  const upstream = async (name: UpstreamName) => ({
    folder: await upstreamFolder(name, { env: context.env, signal }),
    version: upstreamVersion(name),
  });
  return {
    organisation: project.organisation,
    environment,
    outputs,
    git: { url, branch: branchOf(target) },
    issuer: access.cloud === 'local' ? 'self-signed' : 'letsencrypt',
    apps: placedApps(session).map(({ app }) => app.name),
    upstreams: {
      'argo-cd': await upstream('argo-cd'),
      'cert-manager': await upstream('cert-manager'),
      'gateway-api': await upstream('gateway-api'),
    },
    versions: { kubernetes: outputs.cluster.version, traefik: toolVersion('traefik') },
    helm: helm?.path ?? '',
  };
}

const placedApps = ({ project, target }: Session): PlacedApp[] => appsIn(loadApps(project), target);

/** Where to push to, if that is not where Argo CD reads from. */
function remoteOf({ access, project }: Session): string | undefined {
  return access.cloud === 'local' ? localRepository(localCloudFolder(project.root)).folder : undefined;
}

const readOutputs = ({ project, access, target }: Session): Outputs =>
  outputsSchema.parse(JSON.parse(readFileSync(outputsFile(project.root, access.cloud, target), 'utf8')));
