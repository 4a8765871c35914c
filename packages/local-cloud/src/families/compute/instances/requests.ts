import type { Ref } from '../../shared/references.js';
import type { PublicIpAssignment } from './instance.js';

/** What instances and pools have in common in their requests; the OpenAPI document has checked it. */
export interface MachineRequest {
  readonly 'instance-type': Ref;
  readonly template: Ref;
  readonly 'disk-size': number;
  readonly 'public-ip-assignment'?: PublicIpAssignment;
  readonly 'ipv6-enabled'?: boolean;
  readonly 'anti-affinity-groups'?: readonly Ref[];
  readonly 'security-groups'?: readonly Ref[];
  readonly 'deploy-target'?: Ref;
  readonly 'ssh-key'?: { readonly name: string };
  readonly 'ssh-keys'?: readonly { readonly name: string }[];
  readonly 'user-data'?: string;
  readonly labels?: Record<string, string>;
}

export interface CreateInstanceRequest extends MachineRequest {
  readonly name?: string;
  readonly 'auto-start'?: boolean;
  readonly 'secureboot-enabled'?: boolean;
  readonly 'tpm-enabled'?: boolean;
}

export interface UpdateInstanceRequest {
  readonly name?: string;
  readonly 'user-data'?: string;
  readonly 'public-ip-assignment'?: PublicIpAssignment;
  readonly labels?: Record<string, string>;
}

/** The keys of both fields; undefined where neither was given. */
export function sshKeyNames(request: Partial<MachineRequest>): string[] | undefined {
  const keys = request['ssh-keys'] ?? (request['ssh-key'] && [request['ssh-key']]);
  return keys?.map(({ name }) => name);
}

/** `ipv6-enabled` is the older way to say `dual`. */
export function assignmentOf(request: Partial<MachineRequest>): PublicIpAssignment | undefined {
  if (request['public-ip-assignment']) return request['public-ip-assignment'];
  if (request['ipv6-enabled'] === undefined) return undefined;
  return request['ipv6-enabled'] ? 'dual' : 'inet4';
}
