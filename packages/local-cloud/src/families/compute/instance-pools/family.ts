import { badRequest, conflict } from '../../../api/errors.js';
import { defineFamily } from '../../../api/family.js';
import { operation, reference } from '../../../api/operation.js';
import { privateNetworks } from '../../network/private-networks/private-network.js';
import { idsOf, type Ref } from '../../shared/references.js';
import { checkMachine, checkReferences } from '../check-machine.js';
import { instanceType } from '../instance-types.js';
import { assignmentOf, sshKeyNames, type MachineRequest } from '../instances/requests.js';
import { instancePools, type InstancePool } from './instance-pool.js';
import { createPool, destroyPool, evictMembers, poolSettled, scalePool } from './members.js';
import { instancePoolView } from './view.js';

interface PoolRequest extends MachineRequest {
  readonly name?: string;
  readonly description?: string;
  readonly size: number;
  readonly 'min-available'?: number;
  readonly 'instance-prefix'?: string;
  readonly 'private-networks'?: readonly Ref[];
  readonly 'elastic-ips'?: readonly Ref[];
}

const about = (id: string) => reference('instance-pool', id);
const settled = (id: string) => operation(about(id), poolSettled.with({ id }));

export const instancePoolsFamily = defineFamily({
  name: 'instance pools',
  completions: [poolSettled],
  routes: {
    'GET /instance-pool': (context) => ({
      'instance-pools': context.list(instancePools).map((pool) => instancePoolView(context, pool)),
    }),
    'GET /instance-pool/{id}': (context) => instancePoolView(context, context.one(instancePools, context.params.id)),
    'POST /instance-pool': (context) => {
      const body = context.body<PoolRequest>();
      const machine = checkMachine(context, body);
      for (const { id } of body['private-networks'] ?? []) context.one(privateNetworks, id);
      context.quotas.check('instance-pool', context.zone);
      const pool = createPool(context, {
        zone: context.zone,
        name: body.name ?? 'pool',
        description: body.description,
        size: body.size,
        minAvailable: body['min-available'],
        instancePrefix: body['instance-prefix'] ?? 'pool',
        ...machine,
        publicIpAssignment: assignmentOf(body) ?? 'inet4',
        labels: body.labels,
        userData: body['user-data'],
        deployTarget: body['deploy-target']?.id,
        ...listsOf(body),
      });
      return settled(pool.id);
    },
    'PUT /instance-pool/{id}': (context) => {
      const { id } = unmanaged(context.one(instancePools, context.params.id));
      const body = context.body<Partial<PoolRequest>>();
      checkReferences(context, body);
      const type = body['instance-type'] && instanceType(body['instance-type'].id);
      context.store.of(instancePools).change(id, (pool) => {
        pool.name = body.name ?? pool.name;
        pool.description = body.description ?? pool.description;
        pool.diskSize = body['disk-size'] ?? pool.diskSize;
        pool.instancePrefix = body['instance-prefix'] ?? pool.instancePrefix;
        pool.instanceType = type?.id ?? pool.instanceType;
        pool.template = body.template?.id ?? pool.template;
        pool.labels = body.labels ?? pool.labels;
        pool.userData = body['user-data'] ?? pool.userData;
        pool.minAvailable = body['min-available'] ?? pool.minAvailable;
        pool.publicIpAssignment = assignmentOf(body) ?? pool.publicIpAssignment;
        // Unlike the others, lists that are not sent are emptied (the provider's own comments say so).
        Object.assign(pool, listsOf(body), { deployTarget: body['deploy-target']?.id });
      });
      return settled(id);
    },
    'PUT /instance-pool/{id}:scale': (context) => {
      const pool = unmanaged(context.one(instancePools, context.params.id));
      scalePool(context, pool, context.body<{ size: number }>().size);
      return settled(pool.id);
    },
    'PUT /instance-pool/{id}:evict': (context) => {
      const pool = unmanaged(context.one(instancePools, context.params.id));
      evictMembers(context, pool, context.body<{ instances?: string[] }>().instances ?? []);
      return settled(pool.id);
    },
    'DELETE /instance-pool/{id}': (context) => {
      const pool = unmanaged(context.one(instancePools, context.params.id));
      destroyPool(context, pool);
      return settled(pool.id);
    },
    'DELETE /instance-pool/{id}/{field}': ({ one, params, store }) => {
      const { id } = unmanaged(one(instancePools, params.id));
      store.of(instancePools).change(id, (pool) => reset(pool, params.field));
      return operation(about(id));
    },
  },
  quotas: [
    { resource: 'instance-pool', limit: 20, usage: ({ store }, zone) => store.of(instancePools).inZone(zone).length },
  ],
  inventory: ({ store }) => ({
    'instance-pool': store
      .of(instancePools)
      .all()
      .map(({ id, name, zone, manager }) => ({ id, name, zone, ...(manager && { dependent: true }) })),
  }),
});

function listsOf(body: Partial<PoolRequest>) {
  return {
    sshKeys: (sshKeyNames(body) ?? []).filter(Boolean),
    securityGroups: idsOf(body['security-groups']) ?? [],
    antiAffinityGroups: idsOf(body['anti-affinity-groups']) ?? [],
    privateNetworks: idsOf(body['private-networks']) ?? [],
    elasticIps: idsOf(body['elastic-ips']) ?? [],
  };
}

function unmanaged(pool: InstancePool): InstancePool {
  if (pool.manager) throw conflict(`the instance pool belongs to nodepool ${pool.manager.id}`);
  return pool;
}

const empty: Readonly<Record<string, Partial<InstancePool>>> = {
  'anti-affinity-groups': { antiAffinityGroups: [] },
  'deploy-target': { deployTarget: undefined },
  description: { description: undefined },
  'elastic-ips': { elasticIps: [] },
  'ipv6-enabled': { publicIpAssignment: 'inet4' },
  labels: { labels: undefined },
  'private-networks': { privateNetworks: [] },
  'security-groups': { securityGroups: [] },
  'ssh-key': { sshKeys: [] },
  'user-data': { userData: undefined },
};

function reset(pool: InstancePool, field: string): void {
  const value = empty[field];
  if (!value) throw badRequest(`'${field}' cannot be reset`);
  Object.assign(pool, value);
}
