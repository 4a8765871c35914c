import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, writeProgram } from '../test-support/temporary-folder';
import { hostPlatform, platformName } from './host/platform';
import { providerMirror } from './provider-mirror';
import { toolVersion } from './versions';

const version = toolVersion('provider-exoscale');
const file = `terraform-provider-exoscale_v${version}`;
const place = (host: string) => join(host, 'exoscale/exoscale', version, platformName(hostPlatform()), file);

test('the mirror holds the provider where OpenTofu and Terraform look for it', async () => {
  const folder = temporaryFolder();
  const path = writeProgram(join(folder, file), 'echo the provider');
  const mirror = await providerMirror({ env: { PATH: folder, EXOPLANE_CACHE: temporaryFolder() } });
  for (const host of ['registry.opentofu.org', 'registry.terraform.io']) {
    expect(readFileSync(join(mirror, place(host)))).toEqual(readFileSync(path));
  }
});

test('the same provider has the same mirror, however many ask at once', async () => {
  const folder = temporaryFolder();
  writeProgram(join(folder, file), 'echo the provider');
  const env = { PATH: folder, EXOPLANE_CACHE: temporaryFolder() };
  const mirrors = await Promise.all([1, 2, 3].map(() => providerMirror({ env })));
  expect(new Set([...mirrors, await providerMirror({ env })]).size).toBe(1);
  expect(readdirSync(join(env.EXOPLANE_CACHE, 'mirror'))).toHaveLength(1);
});

test('another provider file gets another mirror: a mirror that OpenTofu has linked to never changes', async () => {
  const folder = temporaryFolder();
  const env = { PATH: folder, EXOPLANE_CACHE: temporaryFolder() };
  writeProgram(join(folder, file), 'echo the provider');
  const first = await providerMirror({ env });
  writeProgram(join(folder, file), 'echo the provider, built again');
  const second = await providerMirror({ env });
  expect(second).not.toBe(first);
  expect(readFileSync(join(second, place('registry.opentofu.org')), 'utf8')).toContain('built again');
});
