import type { Nodepool as NodepoolConfig, Taint } from '@exoplane/config';
import { AntiAffinityGroup } from '@exoplane/provider-exoscale/lib/anti-affinity-group';
import { SksNodepool } from '@exoplane/provider-exoscale/lib/sks-nodepool';
import { Construct } from 'constructs';

/** Instances that one anti-affinity group can keep apart. Source: Exoscale's documentation of anti-affinity groups. */
const MOST_APART = 8;

export interface NodepoolOptions {
  readonly config: NodepoolConfig;
  /** Name of the anti-affinity group. */
  readonly groupName: string;
  readonly zone: string;
  readonly clusterId: string;
  readonly securityGroupId: string;
  readonly privateNetworkId: string;
  /** Labels of the environment; the nodepool's own come on top. */
  readonly labels: Record<string, string>;
}

/** Equal nodes, each on a machine of its own while there are few enough of them. */
export class Nodepool extends Construct {
  readonly pool: SksNodepool;

  constructor(scope: Construct, id: string, options: NodepoolOptions) {
    super(scope, id);
    const { config } = options;
    const labels = { ...options.labels, ...config.labels };
    // Made even for a pool that is too large for it: a group that goes while a pool still names it cannot be deleted.
    const group = new AntiAffinityGroup(this, 'apart', {
      name: options.groupName,
      description: 'Each node on a machine of its own',
    });
    group.overrideLogicalId(config.name);
    this.pool = new SksNodepool(this, 'pool', {
      clusterId: options.clusterId,
      name: config.name,
      zone: options.zone,
      instanceType: config.type,
      instancePrefix: config.name,
      size: config.size,
      diskSize: config.diskSize,
      labels: Object.keys(labels).length > 0 ? labels : undefined,
      taints: config.taints.length > 0 ? taintMap(config.taints) : undefined,
      securityGroupIds: [options.securityGroupId],
      privateNetworkIds: [options.privateNetworkId],
      antiAffinityGroupIds: config.size <= MOST_APART ? [group.id] : [],
    });
    this.pool.overrideLogicalId(config.name);
  }
}

/** Taints as the provider wants them: `{ dedicated: "batch:NoSchedule" }`. */
const taintMap = (taints: readonly Taint[]): Record<string, string> =>
  Object.fromEntries(taints.map(({ key, value, effect }) => [key, `${value}:${effect}`]));
