import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { providerMirror, resolveTool, toolVersion } from '../src';
import { temporaryFolder } from '../test-support/temporary-folder';

test('real OpenTofu initialises the real provider from the mirror, with no network', async () => {
  const [tofu, mirror] = [await resolveTool('opentofu'), await providerMirror()];
  const folder = temporaryFolder();
  const version = toolVersion('provider-exoscale');
  const main = { terraform: { required_providers: { exoscale: { source: 'exoscale/exoscale', version } } } };
  writeFileSync(join(folder, 'main.tf.json'), JSON.stringify(main));
  writeFileSync(
    join(folder, 'cli.tfrc'),
    `provider_installation {\n  filesystem_mirror {\n    path = "${mirror}"\n  }\n}\n`,
  );
  const nowhere = 'http://127.0.0.1:1';
  const env = {
    TF_CLI_CONFIG_FILE: join(folder, 'cli.tfrc'),
    CHECKPOINT_DISABLE: '1',
    HTTPS_PROXY: nowhere,
    HTTP_PROXY: nowhere,
  };
  const run = (args: string[]) => execa(tofu.path, args, { cwd: folder, env });
  expect((await run(['init', '-no-color'])).stdout).toContain('successfully initialized');
  const schema = JSON.parse((await run(['providers', 'schema', '-json'])).stdout) as {
    provider_schemas: Record<string, { resource_schemas: Record<string, unknown> }>;
  };
  expect(
    Object.keys(schema.provider_schemas['registry.opentofu.org/exoscale/exoscale']?.resource_schemas ?? {}),
  ).toContain('exoscale_sks_cluster');
});
