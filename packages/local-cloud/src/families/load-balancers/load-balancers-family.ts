import { randomUUID } from 'node:crypto';
import { badRequest, conflict } from '../../api/errors.js';
import { defineFamily } from '../../api/family.js';
import { operation, reference } from '../../api/operation.js';
import { nextAddress } from '../shared/addresses.js';
import { present } from '../shared/references.js';
import { type LoadBalancer, loadBalancers } from './load-balancer.js';
import { view } from './view.js';

type LoadBalancerRequest = Partial<Pick<LoadBalancer, 'name' | 'description' | 'labels'>>;

const about = (id: string) => reference('load-balancer', id);

export const loadBalancersFamily = defineFamily({
  name: 'load balancers',
  routes: {
    'GET /load-balancer': (context) => ({
      'load-balancers': context.list(loadBalancers).map((item) => view(context, item)),
    }),
    'GET /load-balancer/{id}': (context) => view(context, context.one(loadBalancers, context.params.id)),
    'POST /load-balancer': (context) => {
      const { name = '', description, labels } = context.body<LoadBalancerRequest>();
      const { zone } = context;
      if (context.list(loadBalancers).some((other) => other.name === name))
        throw conflict(`a load balancer named ${name} exists`);
      context.quotas.check('network-load-balancer', zone);
      const ip = nextAddress(context, 'load-balancer');
      const item: LoadBalancer = {
        id: randomUUID(),
        zone,
        name,
        description,
        labels,
        ip,
        createdAt: context.now(),
        services: [],
      };
      context.store.of(loadBalancers).put(item);
      return operation(about(item.id));
    },
    'PUT /load-balancer/{id}': ({ one, params, body, store }) => {
      const { id } = one(loadBalancers, params.id);
      const { name, description, labels } = body<LoadBalancerRequest>();
      store.of(loadBalancers).change(id, (item) => Object.assign(item, present({ name, description, labels })));
      return operation(about(id));
    },
    'DELETE /load-balancer/{id}': ({ one, params, store }) => {
      const { id } = one(loadBalancers, params.id);
      store.of(loadBalancers).remove(id);
      return operation(about(id));
    },
    'DELETE /load-balancer/{id}/{field}': ({ one, params, store }) => {
      const { id } = one(loadBalancers, params.id);
      const { field } = params;
      if (field !== 'description' && field !== 'labels') throw badRequest(`'${field}' cannot be reset`);
      store.of(loadBalancers).change(id, (item) => (item[field] = undefined));
      return operation(about(id));
    },
  },
  quotas: [
    {
      resource: 'network-load-balancer',
      limit: 10,
      usage: ({ store }, zone) => store.of(loadBalancers).inZone(zone).length,
    },
  ],
  inventory: ({ store }) => ({
    'load-balancer': store
      .of(loadBalancers)
      .all()
      .map(({ id, name, zone }) => ({ id, name, zone })),
  }),
});
