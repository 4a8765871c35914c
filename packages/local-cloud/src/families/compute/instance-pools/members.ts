import { randomBytes, randomUUID } from 'node:crypto';
import type { Cloud } from '../../../api/cloud.js';
import { badRequest } from '../../../api/errors.js';
import { defineCompletion } from '../../../api/completion.js';
import { attach } from '../../network/private-networks/attach.js';
import { privateNetworks } from '../../network/private-networks/private-network.js';
import { createInstance } from '../instances/create.js';
import { instances, type Instance } from '../instances/instance.js';
import { removeInstance } from '../instances/remove.js';
import { instancePools, type InstancePool } from './instance-pool.js';

export type InstancePoolSpec = Omit<InstancePool, 'id' | 'state'>;

/** The pool's instances, oldest first, without those that are on their way out. */
export function membersOf({ store }: Cloud, pool: string): Instance[] {
  return store.of(instances).filter(({ manager, state }) => manager?.id === pool && state !== 'destroying');
}

/** Makes a pool with its instances; `poolSettled` ends the transition. */
export function createPool(cloud: Cloud, spec: InstancePoolSpec): InstancePool {
  cloud.quotas.check('instance', spec.zone, spec.size);
  const pool = cloud.store.of(instancePools).put({ id: randomUUID(), state: 'creating', ...spec });
  addMembers(cloud, pool, pool.size);
  return pool;
}

/** New instances at the end, or the newest ones away. Throws 403 above the quota. */
export function scalePool(cloud: Cloud, { id }: InstancePool, size: number): void {
  const pool = cloud.store.of(instancePools).get(id);
  if (!pool) return;
  const members = membersOf(cloud, id);
  const missing = size - members.length;
  if (missing > 0) cloud.quotas.check('instance', pool.zone, missing);
  if (missing > 0) addMembers(cloud, pool, missing);
  markDestroyed(cloud, members.slice(Math.max(size, 0)));
  cloud.store.of(instancePools).change(id, (item) => {
    item.size = size;
    if (missing !== 0) item.state = missing > 0 ? 'scaling-up' : 'scaling-down';
  });
}

/** Takes these instances away; the pool shrinks by as many. Throws 400 for one that is not a member. */
export function evictMembers(cloud: Cloud, { id }: InstancePool, wanted: readonly string[]): void {
  const members = membersOf(cloud, id);
  const stranger = wanted.find((instance) => !members.some((member) => member.id === instance));
  if (stranger !== undefined) throw badRequest(`instance ${stranger} is not a member of the pool`);
  markDestroyed(
    cloud,
    members.filter((member) => wanted.includes(member.id)),
  );
  cloud.store.of(instancePools).change(id, (item) => {
    item.size = members.length - wanted.length;
    item.state = 'scaling-down';
  });
}

/** The pool and its instances are on their way out. */
export function destroyPool(cloud: Cloud, { id }: InstancePool): void {
  markDestroyed(cloud, membersOf(cloud, id));
  cloud.store.of(instancePools).change(id, (item) => (item.state = 'destroying'));
}

/** Ends whatever transition a pool is in: starts what starts, removes what goes. */
export function settlePool(cloud: Cloud, id: string): void {
  const { store } = cloud;
  for (const member of store.of(instances).filter(({ manager }) => manager?.id === id)) {
    if (member.state === 'destroying') removeInstance(cloud, member.id);
    if (member.state === 'starting') store.of(instances).change(member.id, (item) => (item.state = 'running'));
  }
  if (store.of(instancePools).get(id)?.state === 'destroying') store.of(instancePools).remove(id);
  else store.of(instancePools).change(id, (item) => (item.state = 'running'));
}

export const poolSettled = defineCompletion<{ id: string }>('instance-pool/settled', (cloud, { id }) =>
  settlePool(cloud, id),
);

function addMembers(cloud: Cloud, pool: InstancePool, count: number): void {
  const { zone, instanceType, template, diskSize, publicIpAssignment, labels, userData, sshKeys } = pool;
  const { securityGroups, antiAffinityGroups, deployTarget, elasticIps } = pool;
  for (let made = 0; made < count; made += 1) {
    const name = `${pool.instancePrefix}-${pool.id.slice(0, 5)}-${randomBytes(3).toString('hex').slice(0, 5)}`;
    const { id } = createInstance(cloud, {
      ...{ zone, name, instanceType, template, diskSize, publicIpAssignment, userData, sshKeys },
      ...{ securityGroups, antiAffinityGroups, deployTarget, labels: labels ?? {} },
      manager: { id: pool.id, type: 'instance-pool' },
    });
    cloud.store.of(instances).change(id, (item) => (item.elasticIps = [...elasticIps]));
    for (const network of pool.privateNetworks) {
      const [found, instance] = [cloud.store.of(privateNetworks).get(network), cloud.store.of(instances).get(id)];
      if (found && instance) attach(cloud, found, instance);
    }
  }
}

function markDestroyed({ store }: Cloud, members: readonly Instance[]): void {
  for (const { id } of members) store.of(instances).change(id, (item) => (item.state = 'destroying'));
}
