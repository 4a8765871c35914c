import { createHash } from 'node:crypto';
import type { NodeDeclaration } from '@exoplane/local-kubernetes';
import type { Cloud } from '../api/cloud.js';
import { instanceTypes } from '../families/compute/instance-types.js';
import { instances, type Instance } from '../families/compute/instances/instance.js';
import { nodepools, type Nodepool } from '../families/sks/nodepool.js';

const mebibyte = 2 ** 20;

/** The nodes of a cluster: its nodepools' running instances, the oldest first. */
export function nodesOf({ store }: Cloud, clusterId: string): NodeDeclaration[] {
  return store
    .of(nodepools)
    .filter(({ cluster }) => cluster === clusterId)
    .flatMap((nodepool) =>
      store
        .of(instances)
        .filter(({ manager, state }) => manager?.id === nodepool.instancePool && state === 'running')
        .map((instance) => nodeOf(instance, nodepool)),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function nodeOf(instance: Instance, nodepool: Nodepool): NodeDeclaration {
  const type = instanceTypes.find(({ id }) => id === instance.instanceType);
  return {
    name: instance.name,
    internalIp: instance.privateNetworks.find(({ ip }) => ip !== undefined)?.ip ?? internalIp(instance.id),
    externalIp: instance.publicIp ?? '',
    // As Exoscale's cloud controller labels nodes: https://community.exoscale.com/product/compute/containers/
    labels: {
      'topology.kubernetes.io/region': instance.zone,
      'topology.kubernetes.io/zone': instance.zone,
      ...(type && { 'node.kubernetes.io/instance-type': `${type.family}.${type.size}` }),
      'node.exoscale.net/nodepool-id': nodepool.id,
      ...nodepool.labels,
    },
    taints: taintsOf(nodepool),
    cpus: type?.cpus ?? 1,
    memoryMiB: Math.floor((type?.memory ?? 2 ** 30) / mebibyte),
    providerId: `exoscale://${instance.id}`,
  };
}

/** The API's form: key → { value, effect }. */
function taintsOf({ taints = {} }: Nodepool): NodeDeclaration['taints'] {
  const table = taints as Readonly<
    Record<string, { value: string; effect: NodeDeclaration['taints'][number]['effect'] }>
  >;
  return Object.entries(table).map(([key, { value, effect }]) => ({ key, value, effect }));
}

/** An address of the instance's own, always the same. */
function internalIp(id: string): string {
  const [a = 0, b = 0] = createHash('sha256').update(id).digest();
  return `172.16.${a}.${Math.max(1, Math.min(b, 254))}`;
}
