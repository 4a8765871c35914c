import { conflict, forbidden } from '../../../api/errors.js';
import { defineFamily } from '../../../api/family.js';
import { operation, reference } from '../../../api/operation.js';
import { defineCompletion } from '../../../api/completion.js';
import { settle, transition } from '../../shared/settle.js';
import { instanceType } from '../instance-types.js';
import { instances, type Instance, type InstanceState } from './instance.js';
import { removeInstance } from './remove.js';

export const instanceRemoved = defineCompletion<{ id: string }>('instance/removed', (cloud, { id }) => {
  removeInstance(cloud, id);
});

const about = (id: string) => reference('instance', id);

/** Starting, stopping, resizing, protecting and ending instances. */
export const instanceLifecycle = defineFamily({
  name: 'lifecycle of instances',
  completions: [settle, instanceRemoved],
  routes: {
    'PUT /instance/{id}:start': (context) => {
      const instance = inState(context.one(instances, context.params.id), 'stopped');
      context.store.of(instances).change(instance.id, (item) => (item.state = 'starting'));
      return operation(about(instance.id), settle.with(transition(instances, instance.id, 'starting', 'running')));
    },
    'PUT /instance/{id}:stop': (context) => {
      const instance = inState(context.one(instances, context.params.id), 'running');
      context.store.of(instances).change(instance.id, (item) => (item.state = 'stopping'));
      return operation(about(instance.id), settle.with(transition(instances, instance.id, 'stopping', 'stopped')));
    },
    'PUT /instance/{id}:reboot': ({ one, params }) =>
      operation(about(inState(one(instances, params.id), 'running').id)),
    'PUT /instance/{id}:reset': ({ one, params }) => operation(about(one(instances, params.id).id)),
    'PUT /instance/{id}:scale': (context) => {
      const instance = inState(context.one(instances, context.params.id), 'stopped');
      const type = instanceType(context.body<{ 'instance-type': { id: string } }>()['instance-type'].id);
      context.store.of(instances).change(instance.id, (item) => (item.instanceType = type.id));
      return operation(about(instance.id));
    },
    'PUT /instance/{id}:resize-disk': (context) => {
      const instance = inState(context.one(instances, context.params.id), 'stopped');
      const size = context.body<{ 'disk-size': number }>()['disk-size'];
      if (size <= instance.diskSize) throw conflict('a disk can only grow');
      context.store.of(instances).change(instance.id, (item) => (item.diskSize = size));
      return operation(about(instance.id));
    },
    'POST /instance/{id}:enable-tpm': ({ one, params, store }) => {
      const { id } = inState(one(instances, params.id), 'stopped');
      store.of(instances).change(id, (item) => (item.tpm = true));
      return operation(about(id));
    },
    'PUT /instance/{id}:add-protection': ({ one, params, store }) => {
      const { id } = one(instances, params.id);
      store.of(instances).change(id, (item) => (item.protected = true));
      return operation(about(id));
    },
    'PUT /instance/{id}:remove-protection': ({ one, params, store }) => {
      const { id } = one(instances, params.id);
      store.of(instances).change(id, (item) => (item.protected = false));
      return operation(about(id));
    },
    'DELETE /instance/{id}': ({ one, params, store }) => {
      const instance = one(instances, params.id);
      if (instance.protected) throw forbidden(refusal(instance.id));
      if (instance.manager) throw conflict(`instance ${instance.id} belongs to instance pool ${instance.manager.id}`);
      store.of(instances).change(instance.id, (item) => (item.state = 'destroying'));
      return operation(about(instance.id), instanceRemoved.with({ id: instance.id }));
    },
  },
});

function inState(instance: Instance, wanted: InstanceState): Instance {
  if (instance.state === wanted) return instance;
  throw conflict(`instance ${instance.id} must be ${wanted}, but is ${instance.state}`);
}

/** The API's own words: the provider's tests look for them. */
const refusal = (id: string): string =>
  `Operation delete-instance on resource ${id} is forbidden - reason: manual instance protection`;
