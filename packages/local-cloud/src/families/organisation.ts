import { notFound } from '../api/errors.js';
import { defineFamily } from '../api/family.js';

/** The organisation itself and how much it may have. */
export const organisationFamily = defineFamily({
  name: 'organisation',
  routes: {
    'GET /organization': ({ organisation: { id, name } }) => ({ id, name }),
    'GET /quota': ({ quotas, zone }) => ({ quotas: quotas.list(zone) }),
    'GET /quota/{entity}': ({ quotas, params, zone }) => {
      const quota = quotas.get(params.entity, zone);
      if (!quota) throw notFound('quota', params.entity);
      return quota;
    },
  },
});
