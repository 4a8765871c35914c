import type { V1EndpointSlice, V1Service } from '@kubernetes/client-node';
import type { Address } from '../room/tunnel.js';

/** Where the room listens for a service: on its ClusterIP, or (host `0.0.0.0`) on a port of every node. */
export interface Listener {
  readonly address: Address;
  readonly service: string;
  /** Name of the service's port; empty for the only one. */
  readonly port: string;
}

const keyOf = (namespace: string | undefined, name: string | undefined): string => `${namespace ?? ''}/${name ?? ''}`;

/** All that must be listened on for these services, TCP only. */
export function listenersOf(services: readonly V1Service[]): Listener[] {
  return services.flatMap((service) => {
    const clusterIp = service.spec?.clusterIP;
    if (clusterIp === undefined || clusterIp === 'None' || clusterIp === '') return [];
    const name = keyOf(service.metadata?.namespace, service.metadata?.name);
    return (service.spec?.ports ?? [])
      .filter(({ protocol }) => (protocol ?? 'TCP') === 'TCP')
      .flatMap(({ name: port = '', port: number, nodePort }) => [
        { address: { host: clusterIp, port: number }, service: name, port },
        ...(nodePort === undefined ? [] : [{ address: { host: '0.0.0.0', port: nodePort }, service: name, port }]),
      ]);
  });
}

/** The ready endpoints of one port of a service. */
export function targetsOf(listener: Listener, slices: readonly V1EndpointSlice[]): Address[] {
  return slices
    .filter(
      ({ metadata }) =>
        keyOf(metadata?.namespace, metadata?.labels?.['kubernetes.io/service-name']) === listener.service,
    )
    .flatMap(({ ports, endpoints }) => {
      const port = ports?.find(({ name }) => (name ?? '') === listener.port)?.port;
      if (port === undefined) return [];
      return (
        (endpoints ?? [])
          // As kube-proxy: unknown counts as ready.
          .filter(({ conditions }) => conditions?.ready !== false)
          .flatMap(({ addresses }) => addresses.map((host) => ({ host, port })))
      );
    });
}
