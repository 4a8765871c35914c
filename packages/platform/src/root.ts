import type { AddOn, PlatformInput } from './add-ons/add-on.js';
import { argoNamespace } from './add-ons/argo-cd.js';
import type { KubernetesObject } from './tree/kubernetes-object.js';

/** Name of the application that holds all others. */
export const rootName = 'root';
/** Name of the set that makes an application for each app. */
export const appSetName = 'apps';

const cluster = 'https://kubernetes.default.svc';
const application = (name: string, spec: object, metadata: object = {}): KubernetesObject => ({
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'Application',
  metadata: { name, namespace: argoNamespace, ...metadata },
  spec,
});

const syncPolicy = {
  automated: { prune: true, selfHeal: true },
  syncOptions: ['ServerSideApply=true', 'SkipDryRunOnMissingResource=true'],
  retry: { limit: 10, backoff: { duration: '2s', factor: 2, maxDuration: '1m' } },
};

/** The root application: what the bootstrap applies, and what keeps everything else. */
export const rootApplication = ({ git }: PlatformInput): KubernetesObject =>
  application(rootName, {
    project: 'platform',
    source: { repoURL: git.url, targetRevision: git.branch, path: 'root' },
    destination: { server: cluster, namespace: argoNamespace },
    syncPolicy,
  });

/** What the root application holds: the projects, a child for each add-on, and the set that finds the apps. */
export function rootObjects(input: PlatformInput, addOns: readonly AddOn[]): KubernetesObject[] {
  return [...projects(input), ...addOns.map((addOn) => child(input, addOn)), appSet(input)];
}

function child({ git }: PlatformInput, { name, wave, namespace }: AddOn): KubernetesObject {
  const spec = {
    project: 'platform',
    source: { repoURL: git.url, targetRevision: git.branch, path: `platform/${name}` },
    destination: { server: cluster, namespace },
    syncPolicy,
  };
  return application(name, spec, { annotations: { 'argocd.argoproj.io/sync-wave': String(wave) } });
}

/** The platform may do everything; an app only what belongs into a namespace, and nothing that widens its rights. */
function projects({ git, apps }: PlatformInput): KubernetesObject[] {
  const project = (name: string, description: string, spec: object): KubernetesObject => ({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'AppProject',
    metadata: { name, namespace: argoNamespace, annotations: { 'argocd.argoproj.io/sync-wave': '-30' } },
    spec: { description, sourceRepos: [git.url], ...spec },
  });
  return [
    project('platform', 'What the platform itself is made of', {
      destinations: [{ server: cluster, namespace: '*' }],
      clusterResourceWhitelist: [{ group: '*', kind: '*' }],
    }),
    project('apps', 'The apps of this environment', {
      destinations: apps.map((name) => ({ server: cluster, namespace: name })),
      namespaceResourceBlacklist: [
        { group: '', kind: 'ResourceQuota' },
        { group: '', kind: 'LimitRange' },
        { group: 'rbac.authorization.k8s.io', kind: '*' },
      ],
    }),
  ];
}

// Looked at again each minute: the default of three leaves a set Degraded that long after one failed look.
const appFolders = ({ url, branch }: PlatformInput['git']): object => ({
  repoURL: url,
  revision: branch,
  directories: [{ path: 'apps/*' }],
  requeueAfterSeconds: 60,
});

/**
 * Makes an Application for each folder below `apps/`. A folder that is gone takes its Application with it, but never
 * what runs: that is removed on purpose only (`preserveResourcesOnDeletion`).
 */
const appSet = ({ git }: PlatformInput): KubernetesObject => ({
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'ApplicationSet',
  metadata: { name: appSetName, namespace: argoNamespace, annotations: { 'argocd.argoproj.io/sync-wave': '5' } },
  spec: {
    goTemplate: true,
    goTemplateOptions: ['missingkey=error'],
    generators: [{ git: appFolders(git) }],
    syncPolicy: { preserveResourcesOnDeletion: true },
    template: {
      metadata: { name: '{{ .path.basename }}', labels: { 'exoplane.dev/app': '{{ .path.basename }}' } },
      spec: {
        project: 'apps',
        source: { repoURL: git.url, targetRevision: git.branch, path: '{{ .path.path }}' },
        destination: { server: cluster, namespace: '{{ .path.basename }}' },
        syncPolicy,
      },
    },
  },
});
