import { Collection, type CollectionDefinition, type Entity } from './collection.js';
import { Journal } from './journal.js';

/** Everything the local cloud knows: in memory, and on disk as of the last `flush`. */
export class Store {
  readonly #collections = new Map<string, Map<string, Entity>>();

  private constructor(private readonly journal: Journal) {}

  /** Opens the store in that folder, which is made if missing. */
  static open(dir: string): Store {
    const store = new Store(new Journal(dir));
    for (const { c, id, v } of store.journal.read()) {
      if (v === undefined) store.#items(c).delete(id);
      else store.#items(c).set(id, v as Entity);
    }
    store.journal.compact(store.#everything());
    return store;
  }

  /** The entities of one kind. */
  of<Kind extends Entity>(definition: CollectionDefinition<Kind>): Collection<Kind> {
    return new Collection(definition, this.#items(definition.name), (c, id, v) => this.journal.append({ c, id, v }));
  }

  /** Puts all changes on disk. The server calls it before each answer. */
  flush(): void {
    this.journal.flush();
  }

  close(): void {
    this.journal.close();
  }

  #items(name: string): Map<string, Entity> {
    const items = this.#collections.get(name) ?? new Map<string, Entity>();
    this.#collections.set(name, items);
    return items;
  }

  #everything() {
    return [...this.#collections].flatMap(([c, items]) => [...items].map(([id, v]) => ({ c, id, v })));
  }
}
