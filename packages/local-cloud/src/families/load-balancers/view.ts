import type { Cloud } from '../../api/cloud.js';
import { membersOf } from '../compute/instance-pools/members.js';
import { present } from '../shared/references.js';
import type { LoadBalancer, Service } from './load-balancer.js';

/** A load balancer as the API shows it. */
export function view(cloud: Cloud, { id, name, description, labels, ip, createdAt, services }: LoadBalancer): object {
  return present({
    ...{ id, name, description, labels, ip, state: 'running' },
    'created-at': createdAt,
    services: services.map((service) => serviceView(cloud, service)),
  });
}

export function serviceView(cloud: Cloud, service: Service): object {
  const { id, name, description, instancePoolId, protocol, strategy, port, targetPort, healthcheck } = service;
  return present({
    ...{ id, name, description, protocol, strategy, port, state: 'running', healthcheck },
    'target-port': targetPort,
    'instance-pool': { id: instancePoolId },
    'healthcheck-status': memberAddresses(cloud, instancePoolId).map((address) => ({
      'public-ip': address,
      status: 'success',
    })),
  });
}

/** Addresses of the members of a pool. Nothing answers behind them yet, so that all count as healthy. */
const memberAddresses = (cloud: Cloud, pool: string): string[] =>
  membersOf(cloud, pool).flatMap(({ publicIp }) => publicIp ?? []);
