import { randomBytes } from 'node:crypto';
import { defineFamily } from '../../api/family.js';
import { operation, reference } from '../../api/operation.js';
import { type ApiKey, apiKeys } from '../api-keys.js';
import { iamRoles } from './role.js';

export const apiKeysFamily = defineFamily({
  name: 'API keys',
  routes: {
    'GET /api-key': ({ list }) => ({ 'api-keys': list(apiKeys).map(view) }),
    'GET /api-key/{id}': ({ one, params }) => view(one(apiKeys, params.id)),
    // No operation: the secret is in this answer, and never in another one.
    'POST /api-key': ({ body, one, store, zone, quotas }) => {
      const { name, 'role-id': roleId } = body<{ name: string; 'role-id': string }>();
      one(iamRoles, roleId);
      quotas.check('api-key', zone);
      const id = `EXO${randomBytes(12).toString('hex')}`;
      const secret = randomBytes(32).toString('base64url');
      const key = store.of(apiKeys).put({ id, secret, name, roleId });
      return { ...view(key), secret };
    },
    'DELETE /api-key/{id}': ({ one, params, store }) => {
      const { id, roleId } = one(apiKeys, params.id);
      store.of(apiKeys).remove(id);
      // The API tells what an operation is about by UUID, and a key has none: it names the role.
      return operation(reference('api-key', roleId));
    },
  },
  quotas: [{ resource: 'api-key', limit: 100, usage: ({ store }) => store.of(apiKeys).size }],
  inventory: ({ store }) => ({
    'api-key': store
      .of(apiKeys)
      .all()
      .map(({ id, name }) => ({ id, name })),
  }),
});

const view = ({ id, name, roleId }: ApiKey): object => ({ key: id, name, 'role-id': roleId });
