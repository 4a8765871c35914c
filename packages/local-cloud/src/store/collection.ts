/** Anything kept in the store. */
export interface Entity {
  /** A UUID, or a name where the API uses names (databases, SSH keys). Unique in its collection. */
  readonly id: string;
  /** Absent for what belongs to the organisation as a whole. */
  readonly zone?: string;
}

/** A typed name for a collection; the type exists only at compile time. */
export interface CollectionDefinition<Kind extends Entity> {
  readonly name: string;
  /** What a person calls one of them, for messages: `load balancer`. */
  readonly kind: string;
  readonly sample?: Kind;
}

/** Declares a collection: `defineCollection<LoadBalancer>('loadBalancers', 'load balancer')`. */
export function defineCollection<Kind extends Entity>(name: string, kind: string): CollectionDefinition<Kind> {
  return { name, kind };
}

/** Tells the store what changed; `value` is undefined for a removal. */
export type RecordChange = (collection: string, id: string, value: Entity | undefined) => void;

/**
 * All entities of one kind. What is given out is a copy, and what is put in is copied: nothing changes unless it is
 * written down.
 */
export class Collection<Kind extends Entity> {
  constructor(
    readonly definition: CollectionDefinition<Kind>,
    private readonly items: Map<string, Entity>,
    private readonly record: RecordChange,
  ) {}

  get(id: string): Kind | undefined {
    const item = this.items.get(id);
    return item && this.#copy(item);
  }

  /** In the order of creation. */
  all(): Kind[] {
    return [...this.items.values()].map((item) => this.#copy(item));
  }

  filter(wanted: (item: Kind) => boolean): Kind[] {
    return this.all().filter(wanted);
  }

  find(wanted: (item: Kind) => boolean): Kind | undefined {
    return this.all().find(wanted);
  }

  inZone(zone: string): Kind[] {
    return this.filter((item) => item.zone === undefined || item.zone === zone);
  }

  get size(): number {
    return this.items.size;
  }

  /** Adds or replaces. */
  put(item: Kind): Kind {
    const copy = structuredClone(item);
    this.items.set(item.id, copy);
    this.record(this.definition.name, item.id, copy);
    return item;
  }

  /** Changes a copy and keeps it. Does nothing and gives undefined where there is no such entity. */
  change(id: string, change: (item: Kind) => void): Kind | undefined {
    const item = this.get(id);
    if (!item) return undefined;
    change(item);
    return this.put(item);
  }

  remove(id: string): boolean {
    const existed = this.items.delete(id);
    if (existed) this.record(this.definition.name, id, undefined);
    return existed;
  }

  #copy(item: Entity): Kind {
    return structuredClone(item) as Kind;
  }
}
