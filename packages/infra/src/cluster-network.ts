import { PrivateNetwork } from '@exoplane/provider-exoscale/lib/private-network';
import { Construct } from 'constructs';

/**
 * Addresses that nodes get by DHCP: 10.0.0.0/22, so 1,000 of them.
 * Free of what Kubernetes itself uses on SKS: pods 192.168.0.0/16, services 10.96.0.0/12.
 */
const RANGE = { startIp: '10.0.0.10', endIp: '10.0.3.250', netmask: '255.255.252.0' } as const;

export interface ClusterNetworkOptions {
  readonly name: string;
  readonly zone: string;
  readonly labels: Record<string, string>;
}

/** The network between the nodes that nobody else is in. */
export class ClusterNetwork extends Construct {
  readonly network: PrivateNetwork;

  constructor(scope: Construct, id: string, options: ClusterNetworkOptions) {
    super(scope, id);
    this.network = new PrivateNetwork(this, 'network', { ...options, ...RANGE });
    this.network.overrideLogicalId('cluster');
  }
}
