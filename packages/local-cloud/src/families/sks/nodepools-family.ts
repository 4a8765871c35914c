import { randomUUID } from 'node:crypto';
import { defineCompletion } from '../../api/completion.js';
import { notFound } from '../../api/errors.js';
import { defineFamily } from '../../api/family.js';
import { operation, reference } from '../../api/operation.js';
import type { RequestContext } from '../../api/request-context.js';
import { checkReferences } from '../compute/check-machine.js';
import { instanceType } from '../compute/instance-types.js';
import { instancePools, type InstancePool } from '../compute/instance-pools/instance-pool.js';
import { createPool, destroyPool, evictMembers, scalePool, settlePool } from '../compute/instance-pools/members.js';
import { nodeTemplate } from '../compute/templates.js';
import { privateNetworks } from '../network/private-networks/private-network.js';
import { idsOf, present } from '../shared/references.js';
import { clusters } from './cluster.js';
import { nodepools, type Nodepool } from './nodepool.js';
import type { NodepoolRequest } from './nodepool-request.js';
import { nodepoolView } from './view.js';

/** Ends a transition of a nodepool and of the instances behind it. */
const nodepoolSettled = defineCompletion<{ id: string }>('sks-nodepool/settled', (cloud, { id }) => {
  const nodepool = cloud.store.of(nodepools).get(id);
  if (!nodepool) return;
  settlePool(cloud, nodepool.instancePool);
  if (nodepool.state === 'deleting') cloud.store.of(nodepools).remove(id);
  else cloud.store.of(nodepools).change(id, (item) => (item.state = 'running'));
});

const settled = (id: string) => operation(reference('sks-nodepool', id), nodepoolSettled.with({ id }));

/** Nodepools of clusters. */
export const nodepoolsFamily = defineFamily({
  name: 'SKS nodepools',
  completions: [nodepoolSettled],
  routes: {
    'GET /sks-cluster/{id}/nodepool/{sks-nodepool-id}': (context) => nodepoolView(context, wanted(context).nodepool),
    'POST /sks-cluster/{id}/nodepool': (context) => {
      const cluster = context.one(clusters, context.params.id);
      const body = context.body<NodepoolRequest>();
      checkReferences(context, body);
      for (const { id } of body['private-networks'] ?? []) context.one(privateNetworks, id);
      const id = randomUUID();
      const own = idsOf(body['security-groups']) ?? [];
      // The cluster's default group is added to every nodepool.
      const groups =
        cluster.defaultSecurityGroup === undefined ? own : [...new Set([...own, cluster.defaultSecurityGroup])];
      const pool = createPool(context, {
        zone: cluster.zone,
        name: `nodepool-${body.name}`,
        size: body.size,
        instancePrefix: body['instance-prefix'] ?? 'pool',
        instanceType: instanceType(body['instance-type'].id).id,
        template: nodeTemplate(cluster.zone, cluster.version).id,
        diskSize: body['disk-size'],
        publicIpAssignment: body['public-ip-assignment'] ?? 'inet4',
        sshKeys: [],
        elasticIps: [],
        securityGroups: groups,
        antiAffinityGroups: idsOf(body['anti-affinity-groups']) ?? [],
        privateNetworks: idsOf(body['private-networks']) ?? [],
        deployTarget: body['deploy-target']?.id,
        manager: { id, type: 'sks-nodepool' },
      });
      const { name, description, labels, taints } = body;
      context.store.of(nodepools).put({
        ...{ id, zone: cluster.zone, cluster: cluster.id, instancePool: pool.id, name, description, labels, taints },
        state: 'creating',
        version: cluster.version,
        addons: body.addons ?? [],
        kubeletImageGc: body['kubelet-image-gc'],
        kubeletMaxPods: body['kubelet-max-pods'],
        nvidiaMigProfiles: body['nvidia-mig-profiles'],
        createdAt: context.now(),
      });
      return settled(id);
    },
    'PUT /sks-cluster/{id}/nodepool/{sks-nodepool-id}': (context) => {
      const { nodepool, pool } = wanted(context);
      const body = context.body<Partial<NodepoolRequest>>();
      checkReferences(context, body);
      const type = body['instance-type'] && instanceType(body['instance-type'].id);
      const { name, description, labels, taints } = body;
      context.store.of(nodepools).change(nodepool.id, (item) => {
        Object.assign(item, present({ name, description, labels, taints }));
        item.kubeletImageGc = body['kubelet-image-gc'] ?? item.kubeletImageGc;
        item.kubeletMaxPods = body['kubelet-max-pods'] ?? item.kubeletMaxPods;
        item.state = 'updating';
      });
      context.store.of(instancePools).change(pool.id, (item) => {
        item.instanceType = type?.id ?? item.instanceType;
        item.diskSize = body['disk-size'] ?? item.diskSize;
        item.instancePrefix = body['instance-prefix'] ?? item.instancePrefix;
        item.publicIpAssignment = body['public-ip-assignment'] ?? item.publicIpAssignment;
        // As with instance pools: lists that are not sent are emptied.
        item.securityGroups = idsOf(body['security-groups']) ?? [];
        item.antiAffinityGroups = idsOf(body['anti-affinity-groups']) ?? [];
        item.privateNetworks = idsOf(body['private-networks']) ?? [];
        item.deployTarget = body['deploy-target']?.id;
      });
      return settled(nodepool.id);
    },
    'PUT /sks-cluster/{id}/nodepool/{sks-nodepool-id}:scale': (context) => {
      const { nodepool, pool } = wanted(context);
      scalePool(context, pool, context.body<{ size: number }>().size);
      context.store.of(nodepools).change(nodepool.id, (item) => (item.state = 'scaling'));
      return settled(nodepool.id);
    },
    'PUT /sks-cluster/{id}/nodepool/{sks-nodepool-id}:evict': (context) => {
      const { nodepool, pool } = wanted(context);
      evictMembers(context, pool, context.body<{ instances?: string[] }>().instances ?? []);
      context.store.of(nodepools).change(nodepool.id, (item) => (item.state = 'scaling'));
      return settled(nodepool.id);
    },
    'DELETE /sks-cluster/{id}/nodepool/{sks-nodepool-id}': (context) => {
      const { nodepool, pool } = wanted(context);
      destroyPool(context, pool);
      context.store.of(nodepools).change(nodepool.id, (item) => (item.state = 'deleting'));
      return settled(nodepool.id);
    },
  },
  inventory: ({ store }) => ({
    'sks-nodepool': store
      .of(nodepools)
      .all()
      .map(({ id, name, zone }) => ({ id, name, zone })),
  }),
});

type NodepoolParameters = Readonly<Record<'id' | 'sks-nodepool-id', string>>;

/** The nodepool of the path and the pool behind it. Throws 404. */
function wanted(context: RequestContext<NodepoolParameters>): { nodepool: Nodepool; pool: InstancePool } {
  const cluster = context.one(clusters, context.params.id);
  const nodepool = context.one(nodepools, context.params['sks-nodepool-id']);
  if (nodepool.cluster !== cluster.id) throw notFound('SKS nodepool', nodepool.id);
  return { nodepool, pool: context.one(instancePools, nodepool.instancePool) };
}
