import { notFound } from '../api/errors.js';
import { defineFamily, type Family } from '../api/family.js';
import type { Operations } from '../operations/operations.js';

/** `GET /operation/{id}`: what every client polls. */
export function operationsFamily(operations: () => Operations): Family {
  return defineFamily({
    name: 'operations',
    routes: {
      'GET /operation/{id}': ({ params }) => {
        const found = operations().get(params.id);
        if (!found) throw notFound('operation', params.id);
        return found;
      },
    },
  });
}
