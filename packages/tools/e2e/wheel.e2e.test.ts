import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resolveTool, toolVersion } from '../src';
import { pinDeclaration } from '../src/cache/pinned-tool';
import { catalogue } from '../src/catalogue';
import { hostPlatform } from '../src/host/platform';
import { resolvePinned } from '../src/resolve';
import { temporaryFolder } from '../test-support/temporary-folder';

const freshEnvironment = () => ({ ...process.env, EXOPLANE_CACHE: temporaryFolder() });

test("the official API description comes out of Exoscale's own Python package", async () => {
  const { path, source } = await resolveTool('exoscale-openapi', { env: freshEnvironment() });
  expect(source).toBe('downloaded');
  const description = JSON.parse(readFileSync(path, 'utf8')) as { openapi: string; paths: Record<string, unknown> };
  expect(description.openapi).toMatch(/^3\./);
  expect(Object.keys(description.paths)).toContain('/sks-cluster');
});

test('pip refuses a package that is not the committed one', async () => {
  const requirement = join(temporaryFolder(), 'tampered');
  writeFileSync(`${requirement}.txt`, `exoscale==${toolVersion('exoscale-openapi')} --hash=sha256:${'0'.repeat(64)}\n`);
  const declaration = catalogue['exoscale-openapi'];
  const source = { kind: 'wheel', requirement, member: () => 'exoscale/openapi.json', executable: false } as const;
  const tampered = pinDeclaration('exoscale-openapi', { ...declaration, source }, hostPlatform());
  await expect(resolvePinned(tampered, { env: freshEnvironment() })).rejects.toMatchObject({ code: 'T203' });
});
