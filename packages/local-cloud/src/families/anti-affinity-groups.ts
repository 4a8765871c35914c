import { randomUUID } from 'node:crypto';
import { conflict } from '../api/errors.js';
import { defineFamily } from '../api/family.js';
import { operation, reference } from '../api/operation.js';
import { defineCollection, type Entity } from '../store/collection.js';

/** Instances that must not share a host. */
export interface AntiAffinityGroup extends Entity {
  readonly zone: string;
  readonly name: string;
  readonly description?: string;
}

export const antiAffinityGroups = defineCollection<AntiAffinityGroup>('antiAffinityGroups', 'anti-affinity group');

/** The example of a small family: every other one has the same parts. */
export const antiAffinityGroupsFamily = defineFamily({
  name: 'anti-affinity-groups',
  routes: {
    'GET /anti-affinity-group': ({ list }) => ({ 'anti-affinity-groups': list(antiAffinityGroups).map(view) }),
    'GET /anti-affinity-group/{id}': ({ one, params }) => view(one(antiAffinityGroups, params.id)),
    'POST /anti-affinity-group': ({ body, list, store, zone, quotas }) => {
      const { name, description } = body<{ name: string; description?: string }>();
      if (list(antiAffinityGroups).some((group) => group.name === name)) {
        throw conflict(`an anti-affinity group named ${name} exists`);
      }
      quotas.check('anti-affinity-group', zone);
      const group = store.of(antiAffinityGroups).put({ id: randomUUID(), zone, name, description });
      return operation(reference('anti-affinity-group', group.id));
    },
    'DELETE /anti-affinity-group/{id}': ({ one, params, store }) => {
      const { id } = one(antiAffinityGroups, params.id);
      store.of(antiAffinityGroups).remove(id);
      return operation(reference('anti-affinity-group', id));
    },
  },
  quotas: [
    { resource: 'anti-affinity-group', limit: 20, usage: ({ store }, zone) => store.of(antiAffinityGroups).inZone(zone).length },
  ],
  inventory: ({ store }) => ({
    'anti-affinity-group': store.of(antiAffinityGroups).all().map(({ id, name, zone }) => ({ id, name, zone })),
  }),
});

function view({ id, name, description }: AntiAffinityGroup): object {
  return { id, name, ...(description !== undefined && { description }) };
}
