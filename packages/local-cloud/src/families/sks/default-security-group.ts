import { randomUUID } from 'node:crypto';
import type { Cloud } from '../../api/cloud.js';
import { securityGroups, type SecurityGroupRule } from '../network/security-groups/security-group.js';

/** The group that a cluster may ask for: what its nodes need to work together, and NodePorts open to all. */
export function createDefaultSecurityGroup(
  { store }: Cloud,
  cluster: { id: string; name: string; cni?: string },
): string {
  const id = randomUUID();
  const self = { id, name: `sks-${cluster.name}-${cluster.id.slice(0, 8)}`, visibility: 'private' as const };
  const rule = (fields: Omit<SecurityGroupRule, 'id' | 'flow-direction'>): SecurityGroupRule => ({
    id: randomUUID(),
    'flow-direction': 'ingress',
    ...fields,
  });
  const overlay = cluster.cni === 'cilium' ? 8472 : 4789;
  store.of(securityGroups).put({
    ...{ id, name: self.name, description: `Default security group of SKS cluster ${cluster.name}` },
    externalSources: [],
    rules: [
      rule({ description: 'kubelet', protocol: 'tcp', 'start-port': 10250, 'end-port': 10250, 'security-group': self }),
      rule({
        description: 'overlay',
        protocol: 'udp',
        'start-port': overlay,
        'end-port': overlay,
        'security-group': self,
      }),
      rule({ description: 'NodePort', protocol: 'tcp', 'start-port': 30000, 'end-port': 32767, network: '0.0.0.0/0' }),
      rule({ description: 'NodePort', protocol: 'udp', 'start-port': 30000, 'end-port': 32767, network: '0.0.0.0/0' }),
    ],
  });
  return id;
}
