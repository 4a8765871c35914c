import type { Environment } from '@exoplane/config';
import { SecurityGroup } from '@exoplane/provider-exoscale/lib/security-group';
import { SecurityGroupRule, type SecurityGroupRuleConfig } from '@exoplane/provider-exoscale/lib/security-group-rule';
import { Construct } from 'constructs';

type Source = Pick<SecurityGroupRuleConfig, 'cidr' | 'publicSecurityGroup' | 'userSecurityGroupId'>;
type Traffic = Pick<SecurityGroupRuleConfig, 'protocol' | 'startPort' | 'endPort' | 'icmpType' | 'icmpCode'>;

const port = (protocol: 'TCP' | 'UDP', number: number): Traffic => ({ protocol, startPort: number, endPort: number });

/** The load balancer keeps the client's address, so these two ports, and no others, are open to everybody. */
const WORLD: Source = { cidr: '0.0.0.0/0' };
/** Exoscale's own group of the control planes of all clusters. */
const CONTROL_PLANES: Source = { publicSecurityGroup: 'public-sks-apiservers' };

/** What nodes say to each other, by network plugin. Source: Exoscale's SKS documentation, quick start. */
const BETWEEN_NODES: Record<Environment['cluster']['cni'], Record<string, Traffic>> = {
  calico: { calico_vxlan: port('UDP', 4789) },
  cilium: {
    cilium_health: port('TCP', 4240),
    cilium_ping: { protocol: 'ICMP', icmpType: 8, icmpCode: 0 },
    cilium_vxlan: port('UDP', 8472),
  },
};

export interface NodeSecurityGroupOptions {
  readonly name: string;
  readonly cni: Environment['cluster']['cni'];
  readonly ports: Environment['loadBalancer']['ports'];
}

/** Who may send what to the nodes. Everything else is dropped. */
export class NodeSecurityGroup extends Construct {
  readonly group: SecurityGroup;

  constructor(scope: Construct, id: string, options: NodeSecurityGroupOptions) {
    super(scope, id);
    this.group = new SecurityGroup(this, 'group', { name: options.name, description: 'Nodes of the cluster' });
    this.group.overrideLogicalId('nodes');
    const nodes: Source = { userSecurityGroupId: this.group.id };

    this.allow('http', 'HTTP through the load balancer', port('TCP', options.ports.http), WORLD);
    this.allow('https', 'HTTPS through the load balancer', port('TCP', options.ports.https), WORLD);
    this.allow('kubelet', 'Logs, exec and metrics', port('TCP', 10_250), CONTROL_PLANES);
    for (const [name, traffic] of Object.entries(BETWEEN_NODES[options.cni])) {
      this.allow(name, `Between nodes: ${name.replace('_', ' ')}`, traffic, nodes);
    }
  }

  private allow(name: string, description: string, traffic: Traffic, source: Source): void {
    const rule = new SecurityGroupRule(this, name, {
      securityGroupId: this.group.id,
      type: 'INGRESS',
      description,
      ...traffic,
      ...source,
    });
    rule.overrideLogicalId(name);
  }
}
