import { randomUUID } from 'node:crypto';
import { defineCompletion } from '../../api/completion.js';
import { conflict } from '../../api/errors.js';
import { defineFamily } from '../../api/family.js';
import { operation, reference } from '../../api/operation.js';
import { nodeTemplate } from '../compute/templates.js';
import { securityGroups } from '../network/security-groups/security-group.js';
import { instancePools } from '../compute/instance-pools/instance-pool.js';
import { present } from '../shared/references.js';
import { settle, transition } from '../shared/settle.js';
import { createAuthorities } from './authorities.js';
import { clusters, type Cluster } from './cluster.js';
import { createDefaultSecurityGroup } from './default-security-group.js';
import { nodepools } from './nodepool.js';
import { checkProgram, checkUpgrade, checkVersion, deprecatedVersions, kubernetesVersions } from './versions.js';
import { clusterView } from './view.js';

interface ClusterRequest {
  readonly name: string;
  readonly description?: string;
  readonly version: string;
  readonly level: string;
  readonly cni?: string;
  readonly addons?: string[];
  readonly 'feature-gates'?: string[];
  readonly labels?: Record<string, string>;
  readonly 'auto-upgrade'?: boolean;
  readonly 'enable-kube-proxy'?: boolean;
  readonly 'enable-operators-ca'?: boolean;
  readonly 'create-default-security-group'?: boolean;
  readonly oidc?: object;
  readonly audit?: { readonly endpoint?: string; readonly 'bearer-token'?: string; readonly enabled?: boolean };
}

const about = (id: string) => reference('sks-cluster', id);

const clusterRemoved = defineCompletion<{ id: string }>('sks-cluster/removed', ({ store }, { id }) => {
  const group = store.of(clusters).get(id)?.defaultSecurityGroup;
  if (group !== undefined) store.of(securityGroups).remove(group);
  store.of(clusters).remove(id);
});

/** Clusters themselves. */
export const clustersFamily = defineFamily({
  name: 'SKS clusters',
  completions: [settle, clusterRemoved],
  routes: {
    'GET /sks-cluster-version': ({ query }) => ({
      'sks-cluster-versions': [
        ...kubernetesVersions,
        ...(query['include-deprecated'] === 'true' ? deprecatedVersions : []),
      ],
    }),
    'GET /sks-cluster': (context) => ({
      'sks-clusters': context.list(clusters).map((cluster) => clusterView(context, cluster)),
    }),
    'GET /sks-cluster/{id}': (context) => clusterView(context, context.one(clusters, context.params.id)),
    'POST /sks-cluster': async (context) => {
      const body = context.body<ClusterRequest>();
      checkVersion(body.version);
      checkProgram(body.version, context.kubernetes?.version);
      context.quotas.check('sks-cluster', context.zone);
      const authorities = await createAuthorities();
      const id = randomUUID();
      const { name, description, version, level, cni, labels, oidc } = body;
      const withGroup = body['create-default-security-group'] === true;
      context.store.of(clusters).put({
        ...{ id, zone: context.zone, name, description, version, level, cni, labels, oidc, authorities },
        state: 'creating',
        addons: body.addons ?? [],
        featureGates: body['feature-gates'] ?? [],
        autoUpgrade: body['auto-upgrade'] ?? false,
        kubeProxy: body['enable-kube-proxy'] ?? true,
        audit: auditView(body.audit),
        defaultSecurityGroup: withGroup ? createDefaultSecurityGroup(context, { id, name, cni }) : undefined,
        createdAt: context.now(),
      });
      return operation(about(id), settle.with(transition(clusters, id, 'creating', 'running')));
    },
    'PUT /sks-cluster/{id}': (context) => {
      const { id } = context.one(clusters, context.params.id);
      const body = context.body<Partial<ClusterRequest>>();
      const { name, description, labels, oidc, addons } = body;
      context.store.of(clusters).change(id, (cluster) => {
        Object.assign(cluster, present({ name, description, labels, oidc, addons }));
        cluster.featureGates = body['feature-gates'] ?? cluster.featureGates;
        cluster.autoUpgrade = body['auto-upgrade'] ?? cluster.autoUpgrade;
        cluster.operatorsCa = body['enable-operators-ca'] ?? cluster.operatorsCa;
        cluster.audit = auditView(body.audit) ?? cluster.audit;
        cluster.state = 'updating';
      });
      return operation(about(id), settle.with(transition(clusters, id, 'updating', 'running')));
    },
    'PUT /sks-cluster/{id}/upgrade': (context) => {
      const cluster = context.one(clusters, context.params.id);
      const version = checkUpgrade(cluster.version, context.body<{ version: string }>().version);
      checkProgram(version, context.kubernetes?.version);
      context.store.of(clusters).change(cluster.id, (item) => Object.assign(item, { version, state: 'upgrading' }));
      // Nodes that are made from now on have the new version; those that run keep theirs until they are cycled.
      for (const nodepool of context.store.of(nodepools).filter((item) => item.cluster === cluster.id)) {
        context.store.of(nodepools).change(nodepool.id, (item) => (item.version = version));
        const template = nodeTemplate(cluster.zone, version).id;
        context.store.of(instancePools).change(nodepool.instancePool, (pool) => (pool.template = template));
      }
      return operation(about(cluster.id), settle.with(transition(clusters, cluster.id, 'upgrading', 'running')));
    },
    'PUT /sks-cluster/{id}/upgrade-service-level': ({ one, params, store }) => {
      const { id } = one(clusters, params.id);
      store.of(clusters).change(id, (cluster) => (cluster.level = 'pro'));
      return operation(about(id));
    },
    'DELETE /sks-cluster/{id}': ({ one, params, store }) => {
      const { id } = one(clusters, params.id);
      if (store.of(nodepools).find((nodepool) => nodepool.cluster === id))
        throw conflict('the cluster still has nodepools');
      store.of(clusters).change(id, (cluster) => (cluster.state = 'deleting'));
      return operation(about(id), clusterRemoved.with({ id }));
    },
  },
  quotas: [{ resource: 'sks-cluster', limit: 10, usage: ({ store }, zone) => store.of(clusters).inZone(zone).length }],
  inventory: ({ store }) => ({
    'sks-cluster': store
      .of(clusters)
      .all()
      .map(({ id, name, zone }) => ({ id, name, zone })),
  }),
});

/** Without the token, which is never shown again. */
function auditView(audit: ClusterRequest['audit']): Cluster['audit'] {
  return audit && present({ ...audit, enabled: audit.enabled ?? true, 'bearer-token': undefined });
}
