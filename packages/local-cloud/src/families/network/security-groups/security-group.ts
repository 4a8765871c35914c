import { defineCollection, type Entity } from '../../../store/collection.js';

/** Who may reach the instances in it. It belongs to the organisation, not to a zone. */
export interface SecurityGroup extends Entity {
  readonly name: string;
  readonly description?: string;
  externalSources: string[];
  rules: SecurityGroupRule[];
  /** Made by Exoscale, the same for everybody, not to be changed. */
  readonly public?: boolean;
}

/** A rule in the API's own form: it is given back as it came. */
export interface SecurityGroupRule {
  readonly id: string;
  readonly 'flow-direction': 'ingress' | 'egress';
  readonly protocol: string;
  readonly description?: string;
  readonly network?: string;
  readonly 'security-group'?: {
    readonly id?: string;
    readonly name?: string;
    readonly visibility?: 'private' | 'public';
  };
  readonly 'start-port'?: number;
  readonly 'end-port'?: number;
  readonly icmp?: { readonly code?: number; readonly type?: number };
}

export const securityGroups = defineCollection<SecurityGroup>('securityGroups', 'security group');
