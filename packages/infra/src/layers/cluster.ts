import { cloudName, type Environment, type Organisation } from '@exoplane/config';
import type { Construct } from 'constructs';
import { Cluster } from '../cluster';
import { ClusterNetwork } from '../cluster-network';
import { labelsOf } from '../labels';
import { Nodepool } from '../nodepool';
import { NodeSecurityGroup } from '../security-group';
import { type LayerOptions, LayerStack } from './layer-stack';

export interface ClusterStackOptions extends LayerOptions {
  readonly organisation: Organisation;
  readonly environment: Environment;
}

/**
 * What may be destroyed and made again at any time. Nothing here is a kubeconfig: it would lie in the state for its
 * whole life and cannot be revoked. Whoever needs one asks the API for a short one.
 */
export class ClusterStack extends LayerStack {
  constructor(scope: Construct, id: string, options: ClusterStackOptions) {
    super(scope, id, options);
    const { environment, organisation } = options;
    const { zone } = environment;
    const name = cloudName(organisation, environment);
    const labels = labelsOf(environment);

    const { network } = new ClusterNetwork(this, 'network', { name, zone, labels });
    const { group } = new NodeSecurityGroup(this, 'security_group', {
      name: cloudName(organisation, environment, 'nodes'),
      cni: environment.cluster.cni,
      ports: environment.loadBalancer.ports,
    });
    const { cluster } = new Cluster(this, 'cluster', { name, zone, labels, config: environment.cluster });
    const nodepools = environment.cluster.nodepools.map((config) => {
      const { pool } = new Nodepool(this, `nodepool-${config.name}`, {
        config,
        zone,
        labels: environment.labels,
        groupName: cloudName(organisation, environment, config.name),
        clusterId: cluster.id,
        securityGroupId: group.id,
        privateNetworkId: network.id,
      });
      return { name: config.name, id: pool.id, instancePoolId: pool.instancePoolId };
    });

    this.output('cluster', {
      public: {
        id: cluster.id,
        name: cluster.name,
        version: cluster.version,
        endpoint: cluster.endpoint,
        nodepools,
        privateNetworkId: network.id,
        securityGroupId: group.id,
      },
    });
  }
}
