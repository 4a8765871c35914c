import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { change, type Change } from '../tree/change.js';
import type { KubernetesObject } from '../tree/kubernetes-object.js';
import { parseObjects } from '../tree/parse-objects.js';
import type { AddOn } from './add-on.js';

export const argoNamespace = 'argocd';

interface Workload extends KubernetesObject {
  readonly data?: Readonly<Record<string, string>>;
  readonly spec?: {
    readonly template?: { readonly spec?: { readonly containers: Container[]; readonly initContainers?: Container[] } };
  };
}
interface Container {
  readonly name: string;
  env?: { readonly name: string; readonly value?: string }[];
  resources?: object;
  readinessProbe?: object;
}

/** requests: CPU and memory; limit: memory. Measured with some ten applications, with room to grow. */
const sizes: Readonly<Record<string, readonly [cpu: string, memory: string, limit: string]>> = {
  'Deployment/argocd-applicationset-controller': ['20m', '96Mi', '256Mi'],
  'Deployment/argocd-redis': ['20m', '32Mi', '128Mi'],
  'Deployment/argocd-repo-server': ['50m', '128Mi', '768Mi'],
  'Deployment/argocd-server': ['20m', '96Mi', '256Mi'],
  'StatefulSet/argocd-application-controller': ['100m', '256Mi', '1Gi'],
};

/**
 * Health of an Application, so that waves between the children of the root application mean something: without it Argo
 * CD takes every Application for healthy. https://argo-cd.readthedocs.io/en/stable/operator-manual/health/#argocd-app
 */
const applicationHealth = `hs = {}
hs.status = "Progressing"
hs.message = ""
if obj.status ~= nil then
  if obj.status.health ~= nil then
    hs.status = obj.status.health.status
    if obj.status.health.message ~= nil then
      hs.message = obj.status.health.message
    end
  end
end
return hs
`;

/**
 * Ports of what upstream gives no readiness probe. The set controller's is that of its metrics: its webhook, on 7000, is
 * only opened where the server has made its key before.
 */
const ports: Readonly<Record<string, number>> = {
  'Deployment/argocd-applicationset-controller': 8080,
  'Deployment/argocd-redis': 6379,
};

/** Parts that nobody here uses: single sign-on by dex, and notifications. */
const unused = /^argocd-(dex-server|notifications)/;

/** Argo CD as upstream installs it, less what is not used, with sizes and settings. It manages itself. */
export const argoCd: AddOn = {
  name: 'argo-cd',
  wave: -15,
  namespace: argoNamespace,
  render: async ({ upstreams }) => {
    const text = await readFile(join(upstreams['argo-cd'].folder, 'manifests', 'install.yaml'), 'utf8');
    const objects = (parseObjects(text) as Workload[])
      .filter(({ metadata }) => !unused.test(metadata.name))
      .map((object) => inNamespace(object));
    return change<Workload>(objects, [
      ...Object.entries(sizes).map(([of, size]): Change<Workload> => ({ of, apply: (object) => settle(object, size) })),
      ...Object.entries(ports).map(([of, port]): Change<Workload> => ({
        of,
        apply: ({ spec }) => {
          for (const container of spec?.template?.spec?.containers ?? [])
            container.readinessProbe ??= { tcpSocket: { port }, periodSeconds: 5 };
        },
      })),
      {
        of: 'ConfigMap/argocd-cm',
        apply: (object) => {
          object.data = {
            ...object.data,
            'application.resourceTrackingMethod': 'annotation',
            'resource.customizations.health.argoproj.io_Application': applicationHealth,
            'timeout.reconciliation': '60s',
            'timeout.reconciliation.jitter': '10s',
          };
        },
      },
      {
        of: 'ConfigMap/argocd-cmd-params-cm',
        // TLS ends at the gateway.
        apply: (object) => {
          object.data = { ...object.data, 'server.insecure': 'true' };
        },
      },
    ]);
  },
};

const clusterWide = new Set(['CustomResourceDefinition', 'ClusterRole', 'ClusterRoleBinding']);

const inNamespace = (object: Workload): Workload =>
  clusterWide.has(object.kind) ? object : { ...object, metadata: { ...object.metadata, namespace: argoNamespace } };

function settle(object: { spec?: Workload['spec'] }, [cpu, memory, limit]: readonly [string, string, string]): void {
  const { containers = [], initContainers = [] } = object.spec?.template?.spec ?? {};
  for (const container of [...containers, ...initContainers]) {
    // No signed commits are asked for; without it the repository server would make itself a key at every start.
    container.env = [...(container.env ?? []), { name: 'ARGOCD_GPG_ENABLED', value: 'false' }];
    container.resources = { requests: { cpu, memory }, limits: { memory: limit } };
  }
}
