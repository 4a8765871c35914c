import { randomUUID } from 'node:crypto';
import { badRequest, conflict } from '../../../api/errors.js';
import { defineFamily } from '../../../api/family.js';
import { operation, reference } from '../../../api/operation.js';
import { instances } from '../../compute/instances/instance.js';
import { nextAddress, nextIpv6 } from '../../shared/addresses.js';
import { present } from '../../shared/references.js';
import { reverseNames } from '../reverse-dns.js';
import { elasticIps, type ElasticIp } from './elastic-ip.js';

type ElasticIpRequest = Pick<ElasticIp, 'description' | 'labels' | 'healthcheck'> & {
  readonly addressfamily?: 'inet4' | 'inet6';
};

const about = (id: string) => reference('elastic-ip', id);

export const elasticIpsFamily = defineFamily({
  name: 'elastic IPs',
  routes: {
    'GET /elastic-ip': ({ list }) => ({ 'elastic-ips': list(elasticIps).map(view) }),
    'GET /elastic-ip/{id}': ({ one, params }) => view(one(elasticIps, params.id)),
    'POST /elastic-ip': (context) => {
      const { addressfamily: family = 'inet4', description, labels, healthcheck } = context.body<ElasticIpRequest>();
      context.quotas.check('elastic-ip', context.zone);
      const ip = family === 'inet6' ? nextIpv6(context) : nextAddress(context, 'elastic-ip');
      const item = {
        id: randomUUID(),
        zone: context.zone,
        ip,
        addressFamily: family,
        description,
        labels,
        healthcheck,
      };
      context.store.of(elasticIps).put(item);
      return operation(about(item.id));
    },
    'PUT /elastic-ip/{id}': ({ one, params, body, store }) => {
      const { id } = one(elasticIps, params.id);
      const { description, labels, healthcheck } = body<ElasticIpRequest>();
      store.of(elasticIps).change(id, (item) => Object.assign(item, present({ description, labels, healthcheck })));
      return operation(about(id));
    },
    'DELETE /elastic-ip/{id}': ({ one, params, store }) => {
      const { id } = one(elasticIps, params.id);
      const attached = store.of(instances).find((instance) => instance.elasticIps.includes(id));
      if (attached) throw conflict(`the elastic IP is attached to instance ${attached.id}`);
      store.of(reverseNames).remove(id);
      store.of(elasticIps).remove(id);
      return operation(about(id));
    },
    'DELETE /elastic-ip/{id}/{field}': ({ one, params, store }) => {
      const { id } = one(elasticIps, params.id);
      if (params.field !== 'description') throw badRequest(`'${params.field}' cannot be reset`);
      store.of(elasticIps).change(id, (item) => (item.description = undefined));
      return operation(about(id));
    },
    'PUT /elastic-ip/{id}:attach': ({ one, params, body, store }) => {
      const { id } = one(elasticIps, params.id);
      const instance = one(instances, body<{ instance: { id: string } }>().instance.id);
      store.of(instances).change(instance.id, (item) => (item.elasticIps = [...new Set([...item.elasticIps, id])]));
      return operation(about(id));
    },
    'PUT /elastic-ip/{id}:detach': ({ one, params, body, store }) => {
      const { id } = one(elasticIps, params.id);
      const instance = one(instances, body<{ instance: { id: string } }>().instance.id);
      if (!instance.elasticIps.includes(id)) throw conflict('the elastic IP is not attached to that instance');
      store.of(instances).change(instance.id, (item) => {
        item.elasticIps = item.elasticIps.filter((attached) => attached !== id);
      });
      return operation(about(id));
    },
  },
  quotas: [{ resource: 'elastic-ip', limit: 20, usage: ({ store }, zone) => store.of(elasticIps).inZone(zone).length }],
  inventory: ({ store }) => ({
    'elastic-ip': store
      .of(elasticIps)
      .all()
      .map(({ id, ip, zone }) => ({ id, name: ip, zone })),
  }),
});

function view({ id, ip, addressFamily, description, labels, healthcheck }: ElasticIp): object {
  const six = addressFamily === 'inet6';
  return present({
    ...{ id, ip, description, labels, healthcheck },
    addressfamily: addressFamily,
    cidr: `${ip}/${six ? 128 : 32}`,
  });
}
