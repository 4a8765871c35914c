import { devNull } from 'node:os';
import { providerMirror, resolveTool } from '@exoplane/tools';
import type { Bindings } from './bindings';
import { type ProviderSchema, readSchema } from './schema';

/**
 * Schema of the pinned provider and the bindings that it yields, whatever is committed.
 * Builds OpenTofu and the provider first where they are missing.
 */
export async function freshBindings(): Promise<{ schema: ProviderSchema; bindings: Bindings }> {
  const tofu = await resolveTool('opentofu');
  const provider = await resolveTool('provider-exoscale');
  const schema = await readSchema({ tofu: tofu.path, mirror: await providerMirror(), version: provider.version });
  // The generator's library runs `terraform version` as soon as it is loaded, and looks for a newer version of itself.
  Object.assign(process.env, {
    TERRAFORM_BINARY_NAME: tofu.path,
    TF_CLI_CONFIG_FILE: devNull,
    CHECKPOINT_DISABLE: '1',
  });
  const { generateBindings } = await import('./bindings.js');
  return { schema, bindings: await generateBindings(schema) };
}
