import type { ExoscaleClient } from '../exoscale/client.js';
import type { Node, NodesSeen } from './desired-filter.js';

interface ClusterList {
  readonly 'sks-clusters': readonly { readonly id: string; readonly name?: string }[];
}
interface Cluster {
  readonly nodepools?: readonly { readonly size?: number; readonly 'instance-pool'?: { readonly id: string } }[];
}
interface InstancePool {
  readonly instances?: readonly { readonly id: string }[];
}
interface Instance {
  readonly name?: string;
  readonly 'public-ip'?: string;
  readonly 'ipv6-address'?: string;
}

/** The nodes of a cluster by name, as far as the API tells. Never fails: what could not be learnt makes it incomplete. */
export async function seeNodes(client: ExoscaleClient, clusterName: string): Promise<NodesSeen> {
  try {
    const { 'sks-clusters': clusters } = await client.get<ClusterList>('/sks-cluster');
    const found = clusters.find(({ name }) => name === clusterName);
    // No cluster, no nodes: that is a complete view.
    if (!found) return { nodes: [], complete: true };
    const { nodepools = [] } = await client.get<Cluster>(`/sks-cluster/${found.id}`);
    const pools = await Promise.all(nodepools.map((pool) => seePool(client, pool)));
    return { nodes: pools.flatMap(({ nodes }) => nodes), complete: pools.every(({ complete }) => complete) };
  } catch {
    return { nodes: [], complete: false };
  }
}

async function seePool(client: ExoscaleClient, pool: NonNullable<Cluster['nodepools']>[number]): Promise<NodesSeen> {
  const id = pool['instance-pool']?.id;
  if (id === undefined) return { nodes: [], complete: pool.size === 0 };
  const { instances = [] } = await client.get<InstancePool>(`/instance-pool/${id}`);
  const nodes = await Promise.all(instances.map(({ id: instance }) => seeNode(client, instance)));
  return { nodes, complete: nodes.length === pool.size && nodes.every(({ addresses }) => addresses.length > 0) };
}

async function seeNode(client: ExoscaleClient, id: string): Promise<Node> {
  const instance = await client.find<Instance>(`/instance/${id}`);
  const { name = id, 'public-ip': v4, 'ipv6-address': v6 } = instance ?? {};
  // An address of zeros is what a node has before it has one.
  const addresses = [v4, v6].filter((address): address is string => address !== undefined && !/^[0.:]+$/.test(address));
  return { name, addresses };
}
