import type { KubernetesObject } from '../tree/kubernetes-object.js';
import type { AddOn } from './add-on.js';
import { namespace } from './namespace.js';

/** The label of namespaces that hold an app. */
export const appLabel = 'exoplane.dev/app';

const quota = { 'requests.cpu': '4', 'requests.memory': '8Gi', 'limits.memory': '16Gi', pods: '50' };

/** Every namespace, and for those of apps what they may use and who may talk to them. */
export const namespaces: AddOn = {
  name: 'namespaces',
  wave: -20,
  namespace: 'default',
  render: ({ apps }) => [
    namespace('argocd', 'baseline'),
    namespace('cert-manager', 'restricted'),
    namespace('traefik', 'restricted'),
    ...apps.flatMap(appNamespace).map(keep),
  ],
};

/**
 * What holds an app outlives its file: an app that is taken out of an environment goes on running, with its limits, until
 * its namespace is deleted on purpose. https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/#no-prune-resources
 */
const kept = {
  'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false',
  'argocd.argoproj.io/compare-options': 'IgnoreExtraneous',
};
const keep = (object: KubernetesObject): KubernetesObject => ({
  ...object,
  metadata: { ...object.metadata, annotations: { ...object.metadata.annotations, ...kept } },
});

function appNamespace(name: string): KubernetesObject[] {
  const policy = (policyName: string, spec: object): KubernetesObject => ({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: policyName, namespace: name },
    spec,
  });
  const inNamespace = (value: string) => ({
    namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': value } },
  });
  return [
    namespace(name, 'restricted', { [appLabel]: name }),
    policy('default-deny', { podSelector: {}, policyTypes: ['Ingress', 'Egress'] }),
    policy('allow-from-traefik', {
      podSelector: {},
      policyTypes: ['Ingress'],
      ingress: [{ from: [inNamespace('traefik')] }],
    }),
    policy('allow-dns', {
      podSelector: {},
      policyTypes: ['Egress'],
      egress: [
        {
          to: [inNamespace('kube-system')],
          ports: [
            { protocol: 'UDP', port: 53 },
            { protocol: 'TCP', port: 53 },
          ],
        },
      ],
    }),
    // Databases and the world, but no pod of another namespace.
    policy('allow-outside', {
      podSelector: {},
      policyTypes: ['Egress'],
      egress: [{ to: [{ ipBlock: { cidr: '0.0.0.0/0', except: ['10.0.0.0/8', '192.168.0.0/16'] } }] }],
    }),
    {
      apiVersion: 'v1',
      kind: 'ResourceQuota',
      metadata: { name: 'quota', namespace: name },
      spec: { hard: quota },
    },
    {
      apiVersion: 'v1',
      kind: 'LimitRange',
      metadata: { name: 'defaults', namespace: name },
      spec: {
        limits: [
          {
            type: 'Container',
            default: { memory: '256Mi' },
            defaultRequest: { cpu: '50m', memory: '64Mi' },
          },
        ],
      },
    },
  ];
}
