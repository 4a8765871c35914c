import { randomUUID } from 'node:crypto';
import { badRequest, conflict, notFound } from '../../api/errors.js';
import { defineFamily } from '../../api/family.js';
import { operation, type OperationReference, reference } from '../../api/operation.js';
import type { RequestContext } from '../../api/request-context.js';
import { instancePools } from '../compute/instance-pools/instance-pool.js';
import { present } from '../shared/references.js';
import { type LoadBalancer, loadBalancers, type Service } from './load-balancer.js';
import { serviceView } from './view.js';

type ServiceRequest = Omit<Service, 'id' | 'instancePoolId' | 'targetPort'> & {
  readonly 'target-port': number;
  readonly 'instance-pool': { readonly id?: string };
};

type Context = RequestContext<{ readonly id: string; readonly 'service-id': string }>;

/** Operations of services are about their load balancer: clients find a new service by its name. */
const about = (id: string): OperationReference => reference('load-balancer', id);

export const loadBalancerServicesFamily = defineFamily({
  name: 'services of load balancers',
  routes: {
    'GET /load-balancer/{id}/service/{service-id}': (context) => serviceView(context, found(context).service),
    'POST /load-balancer/{id}/service': ({ one, params, body, store }) => {
      const { id, services } = one(loadBalancers, params.id);
      const { name, description, protocol, strategy, port, healthcheck, ...rest } = body<ServiceRequest>();
      requireFree(services, { name, port, protocol });
      const instancePoolId = one(instancePools, rest['instance-pool'].id ?? '').id;
      const ports = { port, targetPort: rest['target-port'] };
      const service: Service = {
        id: randomUUID(),
        name,
        description,
        instancePoolId,
        protocol,
        strategy,
        ...ports,
        healthcheck,
      };
      store.of(loadBalancers).change(id, (item) => item.services.push(service));
      return operation(about(id));
    },
    'PUT /load-balancer/{id}/service/{service-id}': (context) => {
      const { balancer, service } = found(context);
      const { name, description, protocol, strategy, port, healthcheck, ...rest } =
        context.body<Partial<ServiceRequest>>();
      const changes = present({
        name,
        description,
        protocol,
        strategy,
        port,
        healthcheck,
        targetPort: rest['target-port'],
      });
      requireFree(
        balancer.services.filter(({ id }) => id !== service.id),
        { ...service, ...changes },
      );
      change(context, balancer, (item) => (item.id === service.id ? { ...item, ...changes } : item));
      return operation(about(balancer.id));
    },
    'DELETE /load-balancer/{id}/service/{service-id}': (context) => {
      const { balancer, service } = found(context);
      change(context, balancer, (item) => (item.id === service.id ? undefined : item));
      return operation(about(balancer.id));
    },
    'DELETE /load-balancer/{id}/service/{service-id}/{field}': (context) => {
      const { balancer, service } = found(context);
      if (context.params.field !== 'description') throw badRequest(`'${context.params.field}' cannot be reset`);
      change(context, balancer, (item) => (item.id === service.id ? { ...item, description: undefined } : item));
      return operation(about(balancer.id));
    },
  },
  inventory: ({ store }) => ({
    'load-balancer-service': store
      .of(loadBalancers)
      .all()
      .flatMap(({ services, zone }) => services.map(({ id, name }) => ({ id, name, zone, dependent: true }))),
  }),
});

function found({ one, params }: Context): { balancer: LoadBalancer; service: Service } {
  const balancer = one(loadBalancers, params.id);
  const service = balancer.services.find(({ id }) => id === params['service-id']);
  if (!service) throw notFound('load balancer service', params['service-id']);
  return { balancer, service };
}

function requireFree(
  services: readonly Service[],
  { name, port, protocol }: Pick<Service, 'name' | 'port' | 'protocol'>,
): void {
  if (services.some((other) => other.name === name)) throw conflict(`a service named ${name} exists`);
  if (services.some((other) => other.port === port && other.protocol === protocol))
    throw conflict(`port ${port} is taken`);
}

function change({ store }: Context, { id }: LoadBalancer, edit: (service: Service) => Service | undefined): void {
  store
    .of(loadBalancers)
    .change(id, (item) => (item.services = item.services.flatMap((service) => edit(service) ?? [])));
}
