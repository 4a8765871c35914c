import type { Environment } from '@exoplane/config';
import { SksCluster } from '@exoplane/provider-exoscale/lib/sks-cluster';
import { Construct } from 'constructs';

export interface ClusterOptions {
  readonly name: string;
  readonly zone: string;
  readonly config: Environment['cluster'];
  readonly labels: Record<string, string>;
}

/** The control plane, with the controllers that make load balancers and volumes work. */
export class Cluster extends Construct {
  readonly cluster: SksCluster;

  constructor(scope: Construct, id: string, options: ClusterOptions) {
    super(scope, id);
    const { config } = options;
    this.cluster = new SksCluster(this, 'cluster', {
      name: options.name,
      zone: options.zone,
      labels: options.labels,
      // Left out, the provider takes the newest for a new cluster and leaves an old one as it is.
      version: config.version === 'latest' ? undefined : config.version,
      cni: config.cni,
      serviceLevel: config.level,
      autoUpgrade: config.autoUpgrade,
      exoscaleCcm: true,
      exoscaleCsi: true,
      metricsServer: true,
    });
    this.cluster.overrideLogicalId('cluster');
  }
}
