import { randomUUID } from 'node:crypto';
import type { LoadBalancerService, RunningCluster } from '@exoplane/local-kubernetes';
import type { Cloud } from '../api/cloud.js';
import { loadBalancers, type Service } from '../families/load-balancers/load-balancer.js';
import { nodepools } from '../families/sks/nodepool.js';

const prefix = 'service.beta.kubernetes.io/exoscale-loadbalancer-';

/**
 * The part of Exoscale's cloud controller that joins a Service of type LoadBalancer to a load balancer that somebody
 * else made (annotations `…-id` and `…-external`): it keeps the load balancer's services like the Service's ports, and
 * tells the Service the address. Annotations and defaults:
 * https://github.com/exoscale/exoscale-cloud-controller-manager/blob/main/docs/service-loadbalancer.md
 * A Service without the annotation gets no address here: the platform always names its load balancer.
 */
export async function attachLoadBalancers(
  cloud: Cloud,
  clusterId: string,
  services: readonly LoadBalancerService[],
  cluster: Pick<RunningCluster, 'setLoadBalancerStatus'>,
): Promise<void> {
  const pool = cloud.store.of(nodepools).find((nodepool) => nodepool.cluster === clusterId)?.instancePool;
  for (const service of services) {
    const id = service.annotations[`${prefix}id`];
    const balancer = id === undefined ? undefined : cloud.store.of(loadBalancers).get(id);
    if (balancer === undefined || pool === undefined) continue;
    const wanted = service.ports.map((port) => serviceOf(service, port, pool, balancer.services));
    if (JSON.stringify(wanted) !== JSON.stringify(balancer.services)) {
      cloud.store.of(loadBalancers).change(balancer.id, (item) => (item.services = wanted));
    }
    if (service.ingress.length !== 1 || service.ingress[0] !== balancer.ip) {
      await cluster.setLoadBalancerStatus(service.namespace, service.name, balancer.ip);
    }
  }
}

function serviceOf(
  service: LoadBalancerService,
  port: LoadBalancerService['ports'][number],
  instancePoolId: string,
  present: readonly Service[],
): Service {
  const annotation = (name: string): string | undefined => service.annotations[`${prefix}service-${name}`];
  const name = `${service.uid}-${port.port}`;
  const known = present.find((item) => item.name === name);
  return {
    id: known?.id ?? randomUUID(),
    name,
    description: annotation('description') ?? `kubernetes ${service.namespace}/${service.name}`,
    instancePoolId,
    protocol: port.protocol === 'UDP' ? 'udp' : 'tcp',
    strategy: annotation('strategy') === 'source-hash' ? 'source-hash' : 'round-robin',
    port: port.port,
    targetPort: port.nodePort,
    healthcheck: {
      mode: annotation('healthcheck-mode') === 'http' ? 'http' : 'tcp',
      port: service.healthCheckNodePort ?? port.nodePort,
      interval: 10,
      timeout: 5,
      retries: 1,
    },
  };
}
