import type { Ref } from '../shared/references.js';

/** What makes or changes a nodepool; the OpenAPI document has checked it. */
export interface NodepoolRequest {
  readonly name: string;
  readonly description?: string;
  readonly size: number;
  readonly 'instance-type': Ref;
  readonly 'disk-size': number;
  readonly 'instance-prefix'?: string;
  readonly 'public-ip-assignment'?: 'inet4' | 'dual';
  readonly 'security-groups'?: readonly Ref[];
  readonly 'anti-affinity-groups'?: readonly Ref[];
  readonly 'private-networks'?: readonly Ref[];
  readonly 'deploy-target'?: Ref;
  readonly labels?: Record<string, string>;
  readonly taints?: object;
  readonly addons?: readonly string[];
  readonly 'kubelet-image-gc'?: object;
  readonly 'kubelet-max-pods'?: number;
  readonly 'nvidia-mig-profiles'?: object;
}
