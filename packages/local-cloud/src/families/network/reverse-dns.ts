import { notFound } from '../../api/errors.js';
import { defineFamily } from '../../api/family.js';
import { operation, reference } from '../../api/operation.js';
import type { Cloud } from '../../api/cloud.js';
import { defineCollection, type Entity } from '../../store/collection.js';
import { instances } from '../compute/instances/instance.js';
import { elasticIps } from './elastic-ips/elastic-ip.js';

/** The name of an address; its id is that of the instance or elastic IP. */
export interface ReverseName extends Entity {
  readonly domainName: string;
}

export const reverseNames = defineCollection<ReverseName>('reverseNames', 'reverse DNS record');

interface Body {
  readonly 'domain-name': string;
}

export const reverseDnsFamily = defineFamily({
  name: 'reverse DNS',
  routes: {
    'GET /reverse-dns/instance/{id}': (context) => read(context, context.one(instances, context.params.id).id),
    'POST /reverse-dns/instance/{id}': (context) => {
      const { id } = context.one(instances, context.params.id);
      return write(context, 'instance', id, context.body<Body>()['domain-name']);
    },
    'DELETE /reverse-dns/instance/{id}': (context) =>
      remove(context, 'instance', context.one(instances, context.params.id).id),
    'GET /reverse-dns/elastic-ip/{id}': (context) => read(context, context.one(elasticIps, context.params.id).id),
    'POST /reverse-dns/elastic-ip/{id}': (context) => {
      const { id } = context.one(elasticIps, context.params.id);
      return write(context, 'elastic-ip', id, context.body<Body>()['domain-name']);
    },
    'DELETE /reverse-dns/elastic-ip/{id}': (context) =>
      remove(context, 'elastic-ip', context.one(elasticIps, context.params.id).id),
  },
});

function read({ store }: Cloud, id: string): object {
  const found = store.of(reverseNames).get(id);
  if (!found) throw notFound('reverse DNS record of', id);
  return { 'domain-name': found.domainName };
}

/** The name ends with a dot, whether or not it came with one. */
function write({ store }: Cloud, kind: string, id: string, name: string) {
  store.of(reverseNames).put({ id, domainName: name.endsWith('.') ? name : `${name}.` });
  return operation(reference(kind, id));
}

function remove({ store }: Cloud, kind: string, id: string) {
  if (!store.of(reverseNames).remove(id)) throw notFound('reverse DNS record of', id);
  return operation(reference(kind, id));
}
