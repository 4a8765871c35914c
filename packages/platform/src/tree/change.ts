import { nameOf, type KubernetesObject } from './kubernetes-object.js';

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

export interface Change<T extends KubernetesObject = KubernetesObject> {
  /** `Deployment/argocd-server`: kind and name. */
  readonly of: string;
  /** Changes a copy in place; `remove` leaves the object out. */
  readonly apply: ((object: Mutable<T>) => void) | 'remove';
}

/**
 * Changes some of upstream's objects. Throws where a change finds no object: upstream has renamed or dropped it, and
 * somebody must look.
 */
export function change<T extends KubernetesObject>(objects: readonly T[], changes: readonly Change<T>[]): T[] {
  let result = objects.map((object) => structuredClone(object));
  for (const { of, apply } of changes) {
    const found = result.filter(({ kind, metadata }) => `${kind}/${metadata.name}` === of);
    if (found.length === 0) throw new Error(`there is no ${of} among ${objects.map(nameOf).join(', ')}`);
    if (apply === 'remove') result = result.filter((object) => !found.includes(object));
    else for (const object of found) apply(object as Mutable<T>);
  }
  return result;
}
