import { randomUUID } from 'node:crypto';
import { badRequest, conflict } from '../../../api/errors.js';
import { defineFamily } from '../../../api/family.js';
import { operation, reference } from '../../../api/operation.js';
import { instancePools } from '../../compute/instance-pools/instance-pool.js';
import { instances } from '../../compute/instances/instance.js';
import { addressToNumber } from '../../shared/addresses.js';
import { present } from '../../shared/references.js';
import { attach, checkAddress, detach } from './attach.js';
import { privateNetworks, type PrivateNetwork } from './private-network.js';

interface NetworkRequest {
  readonly name?: string;
  readonly description?: string;
  readonly labels?: Record<string, string>;
  readonly 'start-ip'?: string;
  readonly 'end-ip'?: string;
  readonly netmask?: string;
  readonly options?: object;
}

interface AttachRequest {
  readonly ip?: string;
  readonly instance: { readonly id: string };
}

const about = (id: string) => reference('private-network', id);

export const privateNetworksFamily = defineFamily({
  name: 'private networks',
  routes: {
    'GET /private-network': ({ list }) => ({ 'private-networks': list(privateNetworks).map(view) }),
    'GET /private-network/{id}': ({ one, params }) => view(one(privateNetworks, params.id)),
    'POST /private-network': ({ body, zone, store, quotas }) => {
      const { name = '', description, labels, options, ...request } = body<NetworkRequest>();
      const range = rangeOf(request);
      quotas.check('private-network', zone);
      const vni = 5000 + store.of(privateNetworks).size;
      const network = { id: randomUUID(), zone, name, description, labels, range, options, vni, leases: [] };
      store.of(privateNetworks).put(network);
      return operation(about(network.id));
    },
    'PUT /private-network/{id}': ({ one, params, body, store }) => {
      const { id, range } = one(privateNetworks, params.id);
      const request = body<NetworkRequest>();
      const changed = rangeOf({
        'start-ip': request['start-ip'] ?? range?.start,
        'end-ip': request['end-ip'] ?? range?.end,
        netmask: request.netmask ?? range?.netmask,
      });
      store.of(privateNetworks).change(id, (network) => {
        network.name = request.name ?? network.name;
        network.description = request.description ?? network.description;
        network.labels = request.labels ?? network.labels;
        network.options = request.options ?? network.options;
        network.range = changed;
      });
      return operation(about(id));
    },
    'DELETE /private-network/{id}': ({ one, params, store }) => {
      const { id } = one(privateNetworks, params.id);
      const attached = store
        .of(instances)
        .find((instance) => instance.privateNetworks.some((network) => network.id === id));
      const pool = store.of(instancePools).find((item) => item.privateNetworks.includes(id));
      if (attached ?? pool) throw conflict('the private network still has instances');
      store.of(privateNetworks).remove(id);
      return operation(about(id));
    },
    'DELETE /private-network/{id}/{field}': ({ one, params, store }) => {
      const { id } = one(privateNetworks, params.id);
      if (params.field !== 'labels') throw badRequest(`'${params.field}' cannot be reset`);
      store.of(privateNetworks).change(id, (network) => (network.labels = undefined));
      return operation(about(id));
    },
    'PUT /private-network/{id}:attach': (context) => {
      const network = context.one(privateNetworks, context.params.id);
      const { instance, ip } = context.body<AttachRequest>();
      attach(context, network, context.one(instances, instance.id), ip);
      return operation(about(network.id));
    },
    'PUT /private-network/{id}:detach': (context) => {
      const network = context.one(privateNetworks, context.params.id);
      detach(context, network, context.one(instances, context.body<AttachRequest>().instance.id));
      return operation(about(network.id));
    },
    'PUT /private-network/{id}:update-ip': (context) => {
      const network = context.one(privateNetworks, context.params.id);
      const { instance, ip } = context.body<AttachRequest>();
      const attached = context.one(instances, instance.id);
      const others = { ...network, leases: network.leases.filter((lease) => lease.instance !== attached.id) };
      checkAddress(others, ip);
      detach(context, network, attached);
      attach(context, others, context.one(instances, attached.id), ip);
      return operation(about(network.id));
    },
  },
  quotas: [
    {
      resource: 'private-network',
      limit: 20,
      usage: ({ store }, zone) => store.of(privateNetworks).inZone(zone).length,
    },
  ],
  inventory: ({ store }) => ({
    'private-network': store
      .of(privateNetworks)
      .all()
      .map(({ id, name, zone }) => ({ id, name, zone })),
  }),
});

function rangeOf(request: NetworkRequest): PrivateNetwork['range'] {
  const { 'start-ip': start, 'end-ip': end, netmask } = request;
  if (start === undefined && end === undefined && netmask === undefined) return undefined;
  if (start === undefined || end === undefined || netmask === undefined) {
    throw badRequest('a managed private network needs start-ip, end-ip and netmask');
  }
  if (addressToNumber(start) > addressToNumber(end)) throw badRequest('start-ip is beyond end-ip');
  return { start, end, netmask };
}

function view({ id, name, description, labels, range, options, vni, leases }: PrivateNetwork): object {
  return present({
    ...{ id, name, description, labels, options, vni },
    'start-ip': range?.start,
    'end-ip': range?.end,
    netmask: range?.netmask,
    leases: leases.map(({ instance, ip }) => ({ 'instance-id': instance, ip })),
  });
}
