import type { V1Container, V1ObjectFieldSelector, V1Pod, V1ResourceFieldSelector } from '@kubernetes/client-node';

/** Where a pod runs. */
export interface PodPlace {
  readonly podIp: string;
  readonly hostIp: string;
}

/** A `fieldRef` of a pod. Unknown paths give an empty text. */
export function fieldOf(pod: V1Pod, place: PodPlace, { fieldPath }: V1ObjectFieldSelector): string {
  const { metadata = {}, spec } = pod;
  const keyed = /^metadata\.(labels|annotations)\['(.+)'\]$/.exec(fieldPath);
  if (keyed?.[2] !== undefined) return metadata[keyed[1] === 'labels' ? 'labels' : 'annotations']?.[keyed[2]] ?? '';
  const lines = (table: Record<string, string> = {}) =>
    Object.entries(table)
      .map(([key, value]) => `${key}=${JSON.stringify(value)}`)
      .join('\n');
  const values: Record<string, string | undefined> = {
    'metadata.name': metadata.name,
    'metadata.namespace': metadata.namespace,
    'metadata.uid': metadata.uid,
    'metadata.labels': lines(metadata.labels),
    'metadata.annotations': lines(metadata.annotations),
    'spec.nodeName': spec?.nodeName,
    'spec.serviceAccountName': spec?.serviceAccountName,
    'status.podIP': place.podIp,
    'status.podIPs': place.podIp,
    'status.hostIP': place.hostIp,
    'status.hostIPs': place.hostIp,
  };
  return values[fieldPath] ?? '';
}

/** A `resourceFieldRef`: whole units (cores rounded up, bytes), divided by the divisor. */
export function resourceOf(container: V1Container, { resource, divisor }: V1ResourceFieldSelector): string {
  const [kind = '', name = ''] = resource.split('.');
  const table = kind === 'limits' ? container.resources?.limits : container.resources?.requests;
  const value = quantity(table?.[name] ?? '0') / (divisor === undefined || divisor === '0' ? 1 : quantity(divisor));
  return String(Math.ceil(value));
}

const factors: Record<string, number> = {
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  Ki: 1024,
  Mi: 1024 ** 2,
  Gi: 1024 ** 3,
  Ti: 1024 ** 4,
};

/** A Kubernetes quantity as a number. */
export function quantity(text: string): number {
  const [, number = '0', unit = ''] = /^([\d.eE+-]+?)([a-zA-Z]*)$/.exec(text) ?? [];
  return Number(number) * (factors[unit] ?? 1);
}
