import { z } from 'zod';

/**
 * The same schema for one file of a chain: every key of every mapping may be left out and nothing is filled in, because
 * another file may give it. Entries of lists stay whole, since lists replace each other. Defaults become a note for editors.
 */
export function partial(schema: z.core.$ZodType): z.ZodType {
  const meta = z.globalRegistry.get(schema);
  const inner = loosen(schema);
  return meta ? inner.meta({ ...z.globalRegistry.get(inner), ...meta }) : inner;
}

function loosen(schema: z.core.$ZodType): z.ZodType {
  if (schema instanceof z.ZodObject) {
    const entries = Object.entries(schema.shape as z.core.$ZodShape);
    return z.strictObject(Object.fromEntries(entries.map(([key, value]) => [key, z.optional(partial(value))])));
  }
  if (schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional) return partial(schema.def.innerType);
  if (schema instanceof z.ZodDefault) {
    const inner = partial(schema.def.innerType);
    return inner.meta({ ...z.globalRegistry.get(inner), default: schema.def.defaultValue });
  }
  if (schema instanceof z.ZodUnion) return z.union(schema.def.options.map(partial));
  return schema as z.ZodType;
}
