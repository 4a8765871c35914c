import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { environmentJsonSchema, type JsonSchema, jsonSchemas } from './json-schema.js';
import { defineEnvironmentSchema } from './schema/environment.js';

type Property = JsonSchema & { description?: string };
const isObject = (value: unknown): value is Property =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every named key in a schema, however deep, with its path. */
function keysOf(schema: unknown, path = ''): [path: string, property: Property][] {
  if (Array.isArray(schema)) return schema.flatMap((part) => keysOf(part, path));
  if (!isObject(schema)) return [];
  const own = isObject(schema.properties)
    ? Object.entries(schema.properties).flatMap(([key, property]): [string, Property][] =>
        isObject(property) ? [[`${path}.${key}`, property], ...keysOf(property, `${path}.${key}`)] : [],
      )
    : [];
  return [...own, ...keysOf(schema.items, `${path}[]`), ...keysOf(schema.anyOf, path)];
}

describe('the JSON Schemas for editors', () => {
  const all = Object.entries(jsonSchemas()).flatMap(([name, schema]) => keysOf(schema, name));

  it('describe every key', () => {
    expect(all.length).toBeGreaterThan(60);
    expect(all.filter(([, { description }]) => !description).map(([path]) => path)).toEqual([]);
  });

  it('name in their words the default that is in force', () => {
    const said = all.flatMap(([path, { description, default: value }]) => {
      const words = /Default: '?([\w:]+?)'?(\.$|,)/.exec(description ?? '')?.[1];
      return words !== undefined && ['string', 'number', 'boolean'].includes(typeof value)
        ? [{ path, words, value: String(value) }]
        : [];
    });
    expect(said.length).toBeGreaterThan(15);
    for (const { path, words, value } of said) expect(`${path}: ${words}`).toBe(`${path}: ${value}`);
  });

  it('complete the values of zones, plans and instance types', () => {
    const find = (path: string) => all.find(([name]) => name === path)?.[1].enum;
    expect(find('environment.zone')).toContain('ch-gva-2');
    expect(find('environment.database.plan')).toContain('startup-4');
    expect(find('environment.cluster.nodepools[].type')).toContain('standard.medium');
  });

  it('ask for the domain only, and refuse keys that nobody knows', () => {
    expect(environmentJsonSchema()).toMatchObject({ required: ['domain'], additionalProperties: false });
  });

  it("hold a company's own keys", () => {
    const schema = defineEnvironmentSchema({
      costCentre: z.string().default('web').meta({ description: 'Who pays.' }),
    });
    expect(environmentJsonSchema(schema).properties).toMatchObject({
      costCentre: { type: 'string', default: 'web', description: 'Who pays.' },
    });
  });
});
