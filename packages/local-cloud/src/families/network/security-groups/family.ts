import { randomUUID } from 'node:crypto';
import { conflict, forbidden, notFound } from '../../../api/errors.js';
import { defineFamily } from '../../../api/family.js';
import { operation, reference } from '../../../api/operation.js';
import { instancePools } from '../../compute/instance-pools/instance-pool.js';
import { instances } from '../../compute/instances/instance.js';
import { present } from '../../shared/references.js';
import { stableUuid } from '../../shared/stable-uuid.js';
import { checkedRule } from './rule.js';
import { securityGroups, type SecurityGroup, type SecurityGroupRule } from './security-group.js';

const about = (id: string) => reference('security-group', id);

/** What every organisation has from the start: its default group, and one that stands for the clusters' API servers. */
const standing: readonly SecurityGroup[] = [
  {
    id: stableUuid('security group default'),
    name: 'default',
    description: 'Default Security Group',
    externalSources: [],
    rules: [],
  },
  {
    id: stableUuid('security group public-sks-apiservers'),
    name: 'public-sks-apiservers',
    public: true,
    externalSources: [],
    rules: [],
  },
];

export const securityGroupsFamily = defineFamily({
  name: 'security groups',
  start: ({ store }) => {
    for (const group of standing) if (!store.of(securityGroups).get(group.id)) store.of(securityGroups).put(group);
  },
  routes: {
    'GET /security-group': ({ list, query }) => ({
      'security-groups': list(securityGroups)
        .filter((group) => Boolean(group.public) === (query['visibility'] === 'public'))
        .map(view),
    }),
    'GET /security-group/{id}': ({ one, params }) => view(one(securityGroups, params.id)),
    'POST /security-group': ({ body, list, quotas, zone, store }) => {
      const { name, description } = body<{ name: string; description?: string }>();
      if (list(securityGroups).some((group) => group.name === name))
        throw conflict(`a security group named ${name} exists`);
      quotas.check('security-group', zone);
      const { id } = store
        .of(securityGroups)
        .put({ id: randomUUID(), name, description, externalSources: [], rules: [] });
      return operation(about(id));
    },
    'DELETE /security-group/{id}': ({ one, params, store }) => {
      const { id } = changeable(one(securityGroups, params.id));
      const used = [...store.of(instances).all(), ...store.of(instancePools).all()];
      if (used.some((item) => item.securityGroups.includes(id))) throw conflict('the security group is still in use');
      store.of(securityGroups).remove(id);
      return operation(about(id));
    },
    // The operation is about the group; clients find the new rule by comparing.
    'POST /security-group/{id}/rules': (context) => {
      const { id } = changeable(context.one(securityGroups, context.params.id));
      const rule = checkedRule(context, context.body<Omit<SecurityGroupRule, 'id'>>());
      context.store.of(securityGroups).change(id, (group) => group.rules.push(rule));
      return operation(about(id));
    },
    'DELETE /security-group/{id}/rules/{rule-id}': ({ one, params, store }) => {
      const group = changeable(one(securityGroups, params.id));
      const rule = params['rule-id'];
      if (!group.rules.some(({ id }) => id === rule)) throw notFound('security group rule', rule);
      store.of(securityGroups).change(group.id, (item) => (item.rules = item.rules.filter(({ id }) => id !== rule)));
      return operation(about(group.id));
    },
    'PUT /security-group/{id}:add-source': ({ one, params, body, store }) => {
      const { id } = changeable(one(securityGroups, params.id));
      const { cidr } = body<{ cidr: string }>();
      store
        .of(securityGroups)
        .change(id, (group) => (group.externalSources = [...new Set([...group.externalSources, cidr])]));
      return operation(about(id));
    },
    'PUT /security-group/{id}:remove-source': ({ one, params, body, store }) => {
      const { id } = changeable(one(securityGroups, params.id));
      const { cidr } = body<{ cidr: string }>();
      store
        .of(securityGroups)
        .change(id, (group) => (group.externalSources = group.externalSources.filter((item) => item !== cidr)));
      return operation(about(id));
    },
  },
  quotas: [{ resource: 'security-group', limit: 50, usage: ({ store }) => own(store.of(securityGroups).all()).length }],
  inventory: ({ store }) => ({
    'security-group': own(store.of(securityGroups).all()).map(({ id, name }) => ({ id, name })),
    'security-group-rule': own(store.of(securityGroups).all()).flatMap((group) =>
      group.rules.map(({ id, description }) => ({ id, name: description, dependent: true })),
    ),
  }),
});

/** Those that somebody made. */
function own(groups: readonly SecurityGroup[]): SecurityGroup[] {
  return groups.filter(({ id }) => !standing.some((group) => group.id === id));
}

function changeable(group: SecurityGroup): SecurityGroup {
  if (group.public) throw forbidden(`security group ${group.name} is Exoscale's own`);
  return group;
}

function view({ id, name, description, externalSources, rules }: SecurityGroup): object {
  return present({ id, name, description, 'external-sources': externalSources, rules });
}
