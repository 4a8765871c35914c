import { randomUUID } from 'node:crypto';
import { conflict } from '../../api/errors.js';
import { defineFamily } from '../../api/family.js';
import { operation, reference } from '../../api/operation.js';
import { instances } from '../compute/instances/instance.js';
import { refsTo } from '../shared/references.js';
import { defineCollection, type Entity } from '../../store/collection.js';

/** Instances that must not share a host. It belongs to the organisation, not to a zone. */
export interface AntiAffinityGroup extends Entity {
  readonly name: string;
  readonly description?: string;
}

export const antiAffinityGroups = defineCollection<AntiAffinityGroup>('antiAffinityGroups', 'anti-affinity group');

/** The example of a small family: every other one has the same parts. */
export const antiAffinityGroupsFamily = defineFamily({
  name: 'anti-affinity-groups',
  routes: {
    'GET /anti-affinity-group': ({ list }) => ({
      'anti-affinity-groups': list(antiAffinityGroups).map((group) => listed(group)),
    }),
    'GET /anti-affinity-group/{id}': ({ one, params, store }) => {
      const group = one(antiAffinityGroups, params.id);
      const members = store.of(instances).filter(({ antiAffinityGroups: groups }) => groups.includes(group.id));
      return { ...listed(group), instances: refsTo(members.map(({ id }) => id)) };
    },
    'POST /anti-affinity-group': ({ body, list, store, zone, quotas }) => {
      const { name, description } = body<{ name: string; description?: string }>();
      if (list(antiAffinityGroups).some((group) => group.name === name)) {
        throw conflict(`an anti-affinity group named ${name} exists`);
      }
      quotas.check('anti-affinity-group', zone);
      const group = store.of(antiAffinityGroups).put({ id: randomUUID(), name, description });
      return operation(reference('anti-affinity-group', group.id));
    },
    'DELETE /anti-affinity-group/{id}': ({ one, params, store }) => {
      const { id } = one(antiAffinityGroups, params.id);
      if (store.of(instances).find(({ antiAffinityGroups: groups }) => groups.includes(id))) {
        throw conflict('the anti-affinity group still has instances');
      }
      store.of(antiAffinityGroups).remove(id);
      return operation(reference('anti-affinity-group', id));
    },
  },
  quotas: [{ resource: 'anti-affinity-group', limit: 20, usage: ({ store }) => store.of(antiAffinityGroups).size }],
  inventory: ({ store }) => ({
    'anti-affinity-group': store
      .of(antiAffinityGroups)
      .all()
      .map(({ id, name }) => ({ id, name })),
  }),
});

function listed({ id, name, description }: AntiAffinityGroup): object {
  return { id, name, ...(description !== undefined && { description }) };
}
