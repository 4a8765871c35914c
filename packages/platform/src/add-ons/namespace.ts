import type { KubernetesObject } from '../tree/kubernetes-object.js';

export type PodSecurity = 'privileged' | 'baseline' | 'restricted';

/** A namespace whose pods must keep to a level of https://kubernetes.io/docs/concepts/security/pod-security-standards/. */
export const namespace = (name: string, level: PodSecurity, labels: Record<string, string> = {}): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: {
    name,
    labels: {
      'pod-security.kubernetes.io/enforce': level,
      'pod-security.kubernetes.io/warn': 'restricted',
      ...labels,
    },
  },
});
