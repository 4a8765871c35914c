import { randomUUID } from 'node:crypto';
import { defineCompletion, OperationFailure } from '../api/completion.js';
import { defineFamily } from '../api/family.js';
import { operation, reference } from '../api/operation.js';
import { defineCollection, type Entity } from '../store/collection.js';

interface Toy extends Entity {
  readonly name: string;
  state: 'creating' | 'running';
}

const toys = defineCollection<Toy>('toys', 'toy');

const toyMade = defineCompletion<{ id: string; fail: boolean }>('toy/made', ({ store }, { id, fail }) => {
  if (fail) throw new OperationFailure('conflict', 'this toy cannot be made');
  store.of(toys).change(id, (toy) => (toy.state = 'running'));
});

/** A family for tests of the core, smaller than any real one. */
export const toyFamily = defineFamily({
  name: 'toys',
  completions: [toyMade],
  routes: {
    'GET /zone': ({ zones, endpoint }) => ({ zones: zones.map((name) => ({ name, 'api-endpoint': endpoint(name) })) }),
    'GET /toy': ({ list }) => ({ toys: list(toys) }),
    'GET /toy/{id}': ({ one, params }) => one(toys, params.id),
    'POST /toy': ({ body, store }) => {
      const { name } = body<{ name: string }>();
      const { id } = store.of(toys).put({ id: randomUUID(), name, state: 'creating' });
      return operation(reference('toy', id), toyMade.with({ id, fail: name === 'broken' }));
    },
  },
  inventory: ({ store }) => ({
    toy: store
      .of(toys)
      .all()
      .map(({ id, name }) => ({ id, name })),
  }),
});
