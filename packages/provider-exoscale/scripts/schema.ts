import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ProviderSchema } from '@cdktn/commons';
import { PROVIDER_ADDRESS, PROVIDER_SOURCE } from './provider';

const run = promisify(execFile);

export type { ProviderSchema };

export interface SchemaTools {
  /** Path of the OpenTofu binary. */
  readonly tofu: string;
  /** Folder laid out as OpenTofu's `filesystem_mirror`, holding the provider. */
  readonly mirror: string;
  /** Exact version of the provider, as `0.69.3`. */
  readonly version: string;
}

/**
 * The provider's own schema, as `tofu providers schema -json` tells it.
 * Works offline: OpenTofu is given the mirror and nothing else to install from.
 */
export async function readSchema(tools: SchemaTools): Promise<ProviderSchema> {
  const folder = await mkdtemp(join(tmpdir(), 'exoplane-schema-'));
  try {
    const cliConfig = join(folder, 'tofu.rc');
    await writeFile(
      cliConfig,
      `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(tools.mirror)}\n  }\n}\n`,
    );
    await writeFile(
      join(folder, 'main.tf.json'),
      JSON.stringify({
        terraform: { required_providers: { exoscale: { source: PROVIDER_SOURCE, version: tools.version } } },
      }),
    );
    const options = {
      cwd: folder,
      env: { ...process.env, TF_CLI_CONFIG_FILE: cliConfig, CHECKPOINT_DISABLE: '1' },
      maxBuffer: 64 * 1024 * 1024,
    };
    await run(tools.tofu, ['init', '-no-color', '-input=false'], options);
    const { stdout } = await run(tools.tofu, ['providers', 'schema', '-json'], options);
    const schema = JSON.parse(stdout) as ProviderSchema;
    // `providers schema` does not say the version; without it the generator asks the registry for links to the docs.
    schema.provider_versions = { [PROVIDER_ADDRESS]: tools.version };
    return schema;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
