import { z } from 'zod';
import type { Path } from '../yaml/located.js';

/** The keys that a schema knows at a path, to find the one that was meant. */
export function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  return objectsIn(schema, path).flatMap((object) => Object.keys(object.shape));
}

/** What the schema says of a key. */
export function descriptionAt(schema: z.core.$ZodType, path: Path): string | undefined {
  const [parent] = objectsIn(schema, path.slice(0, -1));
  const value = (parent?.shape as z.core.$ZodShape | undefined)?.[String(path.at(-1))];
  return value && z.globalRegistry.get(value)?.description?.replace(/\.$/, '');
}

function objectsIn(schema: z.core.$ZodType, path: Path): z.ZodObject[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return objectsIn(schema.def.innerType, path);
  }
  if (schema instanceof z.ZodUnion) return schema.def.options.flatMap((option) => objectsIn(option, path));
  const [head, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    if (head === undefined) return [schema];
    const next = (schema.shape as z.core.$ZodShape)[String(head)];
    return next ? objectsIn(next, rest) : [];
  }
  if (schema instanceof z.ZodArray && head !== undefined) return objectsIn(schema.def.element, rest);
  if (schema instanceof z.ZodRecord && head !== undefined) return objectsIn(schema.def.valueType, rest);
  return [];
}
