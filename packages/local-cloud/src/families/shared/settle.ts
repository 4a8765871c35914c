import { defineCompletion } from '../../api/completion.js';
import type { CollectionDefinition, Entity } from '../../store/collection.js';

interface Stateful extends Entity {
  state: string;
}

/**
 * Ends a transition such as `creating` → `running`. Only where the resource is still in the state it was left in:
 * another request may have come in between.
 */
export const settle = defineCompletion<{ collection: string; id: string; from: string; to: string }>(
  'settle',
  ({ store }, { collection, id, from, to }) => {
    const items = store.of<Stateful>({ name: collection, kind: collection });
    if (items.get(id)?.state === from) items.change(id, (item) => (item.state = to));
  },
);

/** The argument of `settle` for an entity with a state. */
export function transition<Kind extends Entity & { state: State }, State extends string>(
  { name }: CollectionDefinition<Kind>,
  id: string,
  from: Kind['state'],
  to: Kind['state'],
): { collection: string; id: string; from: string; to: string } {
  return { collection: name, id, from, to };
}
