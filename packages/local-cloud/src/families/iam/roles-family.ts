import { randomUUID } from 'node:crypto';
import { conflict, forbidden } from '../../api/errors.js';
import { defineFamily } from '../../api/family.js';
import { operation, reference } from '../../api/operation.js';
import { apiKeys } from '../api-keys.js';
import { present } from '../shared/references.js';
import { everything, type IamRole, iamRoles, type Policy } from './role.js';

interface RoleRequest extends Partial<
  Pick<IamRole, 'name' | 'description' | 'labels' | 'permissions' | 'editable' | 'policy'>
> {
  readonly 'assume-role-policy'?: object;
  readonly 'max-session-ttl'?: number;
}

const about = (id: string) => reference('iam-role', id);

export const iamRolesFamily = defineFamily({
  name: 'IAM roles',
  routes: {
    'GET /iam-role': ({ list }) => ({ 'iam-roles': list(iamRoles).map(view) }),
    'GET /iam-role/{id}': ({ one, params }) => view(one(iamRoles, params.id)),
    'POST /iam-role': ({ body, list, store, zone, quotas }) => {
      const {
        name = '',
        description,
        labels,
        permissions = [],
        editable = true,
        policy = everything,
        ...more
      } = body<RoleRequest>();
      if (list(iamRoles).some((role) => role.name === name)) throw conflict(`an IAM role named ${name} exists`);
      quotas.check('iam-role', zone);
      const given = { assumeRolePolicy: more['assume-role-policy'], maxSessionTtl: more['max-session-ttl'] };
      const role = store
        .of(iamRoles)
        .put({ id: randomUUID(), name, description, labels, permissions, editable, policy, ...given });
      return operation(about(role.id));
    },
    'PUT /iam-role/{id}': ({ one, params, body, store }) => {
      const { id } = one(iamRoles, params.id);
      const { description, labels, permissions, ...more } = body<RoleRequest>();
      const given = { assumeRolePolicy: more['assume-role-policy'], maxSessionTtl: more['max-session-ttl'] };
      store
        .of(iamRoles)
        .change(id, (role) => Object.assign(role, present({ description, labels, permissions, ...given })));
      return operation(about(id));
    },
    'PUT /iam-role/{id}:policy': ({ one, params, body, store }) => {
      const { id, editable } = one(iamRoles, params.id);
      if (!editable) throw forbidden('the policy of this role cannot be changed');
      store.of(iamRoles).change(id, (role) => (role.policy = body<Policy>()));
      return operation(about(id));
    },
    'DELETE /iam-role/{id}': ({ one, params, store }) => {
      const { id } = one(iamRoles, params.id);
      if (store.of(apiKeys).find(({ roleId }) => roleId === id)) throw conflict('the role still has API keys');
      store.of(iamRoles).remove(id);
      return operation(about(id));
    },
  },
  quotas: [{ resource: 'iam-role', limit: 100, usage: ({ store }) => store.of(iamRoles).size }],
  inventory: ({ store }) => ({
    'iam-role': store
      .of(iamRoles)
      .all()
      .map(({ id, name }) => ({ id, name })),
  }),
});

function view({
  id,
  name,
  description,
  labels,
  permissions,
  editable,
  policy,
  assumeRolePolicy,
  maxSessionTtl,
}: IamRole): object {
  return present({
    ...{ id, name, description, labels, permissions, editable, policy },
    'assume-role-policy': assumeRolePolicy,
    'max-session-ttl': maxSessionTtl,
  });
}
