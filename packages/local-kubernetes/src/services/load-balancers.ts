import type { V1Service } from '@kubernetes/client-node';
import type { LoadBalancerService } from '../contracts.js';

/** What a cloud controller needs of the services of type LoadBalancer, in a stable order. */
export function loadBalancersOf(services: readonly V1Service[]): LoadBalancerService[] {
  return services
    .filter(({ spec, metadata }) => spec?.type === 'LoadBalancer' && metadata?.deletionTimestamp === undefined)
    .map(({ metadata, spec, status }) => ({
      namespace: metadata?.namespace ?? '',
      name: metadata?.name ?? '',
      uid: metadata?.uid ?? '',
      annotations: metadata?.annotations ?? {},
      ports: (spec?.ports ?? []).map(({ name, protocol = 'TCP', port, nodePort = 0 }) => ({
        ...(name === undefined ? {} : { name }),
        protocol,
        port,
        nodePort,
      })),
      externalTrafficPolicy: spec?.externalTrafficPolicy ?? 'Cluster',
      ...(spec?.healthCheckNodePort === undefined ? {} : { healthCheckNodePort: spec.healthCheckNodePort }),
      ingress: (status?.loadBalancer?.ingress ?? []).map(({ ip, hostname }) => ip ?? hostname ?? ''),
    }))
    .sort((a, b) => `${a.namespace}/${a.name}`.localeCompare(`${b.namespace}/${b.name}`, 'en'));
}
