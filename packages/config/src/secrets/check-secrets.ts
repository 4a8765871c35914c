import type { z } from 'zod';
import { ConfigErrors } from '../errors/config-error.js';
import { validate } from '../load/validate.js';
import { partial } from '../schema/partial.js';
import type { Located } from '../yaml/located.js';
import { parseYaml } from '../yaml/parse.js';
import { readableNames } from './readable-names.js';
import { type EnvironmentSecrets, secretsSchema } from './schema.js';

/**
 * Checks decrypted secrets against their schema.
 *
 * @param plain the decrypted YAML.
 * @param encrypted the same file as it lies on disk: its lines are those that people see.
 * @throws ConfigErrors with places, without any value.
 */
export function parseSecrets(plain: string, file: string, encrypted: string): EnvironmentSecrets {
  return check(secretsSchema, plain, file, encrypted);
}

/**
 * The same for a text that a person is still writing: what belongs together may still be missing.
 *
 * @throws ConfigErrors with places in that text, without any value.
 */
export function checkUnfinished(plain: string, file: string): void {
  check(partial(secretsSchema), plain, file);
}

function check<S extends z.ZodType>(schema: S, plain: string, file: string, encrypted?: string): z.output<S> {
  const { root, errors } = parseYaml(plain, file, { secret: true });
  if (!root) throw new ConfigErrors(errors);
  const shown = encrypted === undefined ? root : withPlaces(root, parseYaml(encrypted, file, { secret: true }).root);
  const { value, mistakes } = validate(schema, shown, { secret: true });
  const all = [...errors, ...mistakes.map(({ error }) => error), ...readableNames(shown)];
  if (all.length > 0 || value === undefined) throw new ConfigErrors(all);
  return value;
}

/** The values of one tree with the places of another of the same shape. */
function withPlaces(values: Located, places: Located | undefined): Located {
  if (!places) return values;
  const { place } = places;
  if (values.kind === 'map' && places.kind === 'map') {
    const entries = [...values.entries].map(([key, entry]) => {
      const shown = places.entries.get(key);
      return [key, shown ? { key: shown.key, value: withPlaces(entry.value, shown.value) } : entry] as const;
    });
    return { ...values, place, entries: new Map(entries) };
  }
  if (values.kind === 'list' && places.kind === 'list') {
    return { ...values, place, items: values.items.map((item, i) => withPlaces(item, places.items[i])) };
  }
  return { ...values, place };
}
