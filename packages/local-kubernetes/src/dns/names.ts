import type { V1EndpointSlice, V1Service } from '@kubernetes/client-node';
import { addresses } from '../contracts.js';

/** Looks names up: a list of addresses, or undefined for a name that there is not. */
export type Lookup = (name: string) => readonly string[] | undefined;

/**
 * The names of a cluster's services, as https://github.com/kubernetes/dns/blob/master/docs/specification.md has them
 * (A records only): a service's ClusterIP, or the ready pods of a headless one, and its pods by host name.
 */
export function serviceNames(services: readonly V1Service[], slices: readonly V1EndpointSlice[]): Lookup {
  const names = new Map<string, string[]>();
  const add = (name: string, address: string) => names.set(name, [...(names.get(name) ?? []), address]);
  for (const { metadata, spec } of services) {
    const name = `${metadata?.name ?? ''}.${metadata?.namespace ?? ''}.svc.${addresses.clusterDomain}`;
    if (spec?.clusterIP !== undefined && spec.clusterIP !== 'None' && spec.clusterIP !== '') add(name, spec.clusterIP);
    else names.set(name, []);
  }
  for (const { metadata, endpoints } of slices) {
    const name = `${metadata?.labels?.['kubernetes.io/service-name'] ?? ''}.${metadata?.namespace ?? ''}.svc.${addresses.clusterDomain}`;
    const headless = services.find(
      (service) =>
        service.metadata?.namespace === metadata?.namespace &&
        service.metadata?.name === metadata?.labels?.['kubernetes.io/service-name'] &&
        service.spec?.clusterIP === 'None',
    );
    if (headless === undefined) continue;
    for (const endpoint of endpoints ?? []) {
      if (endpoint.conditions?.ready === false && headless.spec?.publishNotReadyAddresses !== true) continue;
      for (const address of endpoint.addresses) {
        add(name, address);
        if (endpoint.hostname !== undefined) add(`${endpoint.hostname}.${name}`, address);
      }
    }
  }
  return (name) => names.get(name);
}

/** Fixed names; `*.example.com` stands for every name below example.com. */
export function fixedNames(table: Readonly<Record<string, string>>): Lookup {
  return (name) => {
    const exact = table[name];
    if (exact !== undefined) return [exact];
    for (let rest = name; rest.includes('.');) {
      rest = rest.slice(rest.indexOf('.') + 1);
      const below = table[`*.${rest}`];
      if (below !== undefined) return [below];
    }
    return undefined;
  };
}
