/** How the API points at another resource. */
export interface Ref {
  readonly id: string;
}

/** `[{ id }]` → `[id]`; undefined stays undefined, so that 'leave alone' and 'none' differ. */
export function idsOf(references: readonly Ref[] | undefined): string[] | undefined {
  return references?.map(({ id }) => id);
}

/** `[id]` → `[{ id }]`. */
export function refsTo(ids: readonly string[]): Ref[] {
  return ids.map((id) => ({ id }));
}

/** The fields of `item` that have a value: the API leaves out what is not set. */
export function present<Fields extends object>(item: Fields): Partial<Fields> {
  const entries = Object.entries(item).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<Fields>;
}
