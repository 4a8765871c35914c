import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { change, type Change } from '../tree/change.js';
import type { KubernetesObject } from '../tree/kubernetes-object.js';
import { parseObjects } from '../tree/parse-objects.js';
import type { AddOn } from './add-on.js';

const values = {
  startupapicheck: { enabled: false },
  global: { leaderElection: { namespace: 'cert-manager' } },
  extraArgs: ['--enable-gateway-api'],
  resources: { requests: { cpu: '20m', memory: '96Mi' }, limits: { memory: '256Mi' } },
  webhook: { resources: { requests: { cpu: '10m', memory: '48Mi' }, limits: { memory: '128Mi' } } },
  cainjector: { resources: { requests: { cpu: '10m', memory: '64Mi' }, limits: { memory: '192Mi' } } },
};

interface Workload extends KubernetesObject {
  readonly spec?: { readonly template?: { readonly spec?: { readonly containers: { readinessProbe?: object }[] } } };
}

/** What upstream's chart cannot be asked for. */
const probes: readonly Change<Workload>[] = [
  ['Deployment/cert-manager', { httpGet: { path: '/livez', port: 'http-healthz' } }] as const,
  ['Deployment/cert-manager-cainjector', { tcpSocket: { port: 'http-metrics' } }] as const,
].map(([of, probe]) => ({
  of,
  apply: ({ spec }) => {
    for (const container of spec?.template?.spec?.containers ?? [])
      container.readinessProbe ??= { ...probe, periodSeconds: 5 };
  },
}));

/** Obtains certificates: upstream's custom resource definitions, and its chart with few values of ours. */
export const certManager: AddOn = {
  name: 'cert-manager',
  wave: -8,
  namespace: 'cert-manager',
  render: async ({ upstreams, versions, helm }) => {
    const { folder, version } = upstreams['cert-manager'];
    const chart = join(folder, 'deploy', 'charts', 'cert-manager');
    const options = ['--namespace', 'cert-manager', '--kube-version', versions.kubernetes, '--values', '-'];
    const { stdout } = await execa(helm, ['template', 'cert-manager', chart, ...options], {
      input: JSON.stringify(values),
      // No plugins, repositories or caches of the person who renders.
      env: { HELM_CONFIG_HOME: '/nonexistent', HELM_CACHE_HOME: '/nonexistent', HELM_DATA_HOME: '/nonexistent' },
    });
    // Upstream sets the chart's version when it publishes it; in the repository it is 0.0.0.
    const objects = change(parseObjects(stdout.replaceAll('v0.0.0', `v${version}`)) as Workload[], probes);
    return [...(await definitions(join(folder, 'deploy', 'crds'))), ...objects];
  },
};

async function definitions(folder: string): Promise<KubernetesObject[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.flatMap(parseObjects);
}
