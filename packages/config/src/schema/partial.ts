import { z } from 'zod';

type Loose<S extends z.ZodRawShape> = { [K in keyof S]: z.ZodOptional<z.ZodType> };

/**
 * The same schema for one file of a chain: every key of every mapping may be left out and nothing is filled in, because
 * another file may give it. Entries of lists stay whole, since lists replace each other. Defaults become a note for editors.
 */
export function partial<S extends z.ZodRawShape>(schema: z.ZodObject<S>): z.ZodObject<Loose<S>> {
  const entries = Object.entries(schema.shape).map(([key, value]) => [key, z.optional(loosen(value))]);
  return z.strictObject(Object.fromEntries(entries) as Loose<S>);
}

function loosen(schema: z.core.$ZodType): z.ZodType {
  const meta = z.globalRegistry.get(schema);
  const inner = loosenInner(schema);
  return meta ? inner.meta({ ...z.globalRegistry.get(inner), ...meta }) : inner;
}

function loosenInner(schema: z.core.$ZodType): z.ZodType {
  if (schema instanceof z.ZodObject) return partial(schema);
  if (schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional) return loosen(schema.def.innerType);
  if (schema instanceof z.ZodDefault) {
    const inner = loosen(schema.def.innerType);
    return inner.meta({ ...z.globalRegistry.get(inner), default: schema.def.defaultValue });
  }
  if (schema instanceof z.ZodUnion) return z.union(schema.def.options.map(loosen));
  return schema as z.ZodType;
}
