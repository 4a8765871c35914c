import { beforeAll, describe, expect, test } from 'vitest';
import type { Bindings } from '../scripts/bindings';
import { docComment } from '../scripts/descriptions';
import { SOURCES, staleFiles } from '../scripts/files';
import { freshBindings } from '../scripts/fresh';
import type { ProviderSchema } from '../scripts/schema';

let schema: ProviderSchema;
let bindings: Bindings;
beforeAll(async () => {
  ({ schema, bindings } = await freshBindings());
}, 30 * 60_000); // on an empty machine OpenTofu is built first

describe('the committed bindings', () => {
  test('are byte for byte what the pinned provider yields', async () => {
    expect(await staleFiles(bindings, SOURCES)).toEqual([]);
  });

  test('cover every resource and every data source of the provider', () => {
    const text = [...bindings.values()].join('\n');
    const provider = Object.values(schema.provider_schemas ?? {})[0];
    const resources = Object.keys(provider?.resource_schemas ?? {});
    const dataSources = Object.keys(provider?.data_source_schemas ?? {});
    expect(resources.length + dataSources.length).toBeGreaterThan(60);
    expect(text.match(/ extends cdktf\.TerraformResource /g)).toHaveLength(resources.length);
    expect(text.match(/ extends cdktf\.TerraformDataSource /g)).toHaveLength(dataSources.length);
  });

  test('carry every description that the provider gives', () => {
    const lines = new Set(
      [...bindings.values()]
        .join('\n')
        .split('\n')
        .map((line) => line.trim()),
    );
    const missing = descriptions(schema.provider_schemas).filter(
      (text) => !docComment(text).every((line) => lines.has(line)),
    );
    expect(missing).toEqual([]);
  });
});

/** Every `description` in the schema, at any depth. In a `type`, the same word is the name of a field. */
function descriptions(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === 'type') return [];
    return key === 'description' && typeof value === 'string' && value !== '' ? [value] : descriptions(value);
  });
}
