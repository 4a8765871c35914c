/** Something that is wrong with a rendered object. */
export interface Problem {
  /** P130 unknown kind, P131 unknown field, P132 missing field, P133 wrong value; P14x a policy. */
  readonly code: string;
  /** What is wrong, without saying where. */
  readonly message: string;
  /** Where in the object: keys and indices. */
  readonly path: readonly (string | number)[];
  readonly hint: string;
}

/** `spec.template.spec.containers[web].image`: entries of lists by their names, where they have some. */
export function fieldOf(path: readonly (string | number)[], object: unknown): string {
  let value = object;
  let text = '';
  for (const part of path) {
    const inList = Array.isArray(value);
    value = typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[part] : undefined;
    if (inList) {
      const name = (value as { name?: unknown } | undefined)?.name;
      text += `[${typeof name === 'string' ? name : part}]`;
    } else {
      text += text === '' ? String(part) : `.${part}`;
    }
  }
  return text;
}
