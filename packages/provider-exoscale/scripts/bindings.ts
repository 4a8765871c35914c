import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ConstructsMakerProviderTarget,
  Language,
  type ProviderSchema,
  TerraformProviderConstraint,
} from '@cdktn/commons';
// The package's main entry requires jsii-pacmak, which it does not declare; this file needs none of that.
import { TerraformProviderGenerator } from '@cdktn/provider-generator/build/get/generator/provider-generator';
import { CodeMaker } from 'codemaker';
import { describeEverything } from './descriptions';
import { typescriptFiles } from './files';
import { polish } from './polish';
import { PROVIDER_ADDRESS, PROVIDER_SOURCE } from './provider';

/** Generated files: path below `src/` → text. */
export type Bindings = Map<string, string>;

/** Bindings for all resources and data sources of the provider. The same schema gives the same bytes. */
export async function generateBindings(schema: ProviderSchema): Promise<Bindings> {
  const version = schema.provider_versions?.[PROVIDER_ADDRESS];
  if (!version) throw new Error(`the schema does not say the version of ${PROVIDER_ADDRESS}`);
  const code = new CodeMaker();
  const generator = new TerraformProviderGenerator(code, schema);
  const descriptions = describeEverything(generator, code);
  const constraint = new TerraformProviderConstraint(`${PROVIDER_SOURCE}@${version}`);
  generator.generate(new ConstructsMakerProviderTarget(constraint, Language.TYPESCRIPT));

  const folder = await mkdtemp(join(tmpdir(), 'exoplane-bindings-'));
  try {
    await generator.save(folder);
    const root = join(folder, 'providers', 'exoscale');
    const bindings: Bindings = new Map();
    for (const path of await typescriptFiles(root)) {
      bindings.set(path, polish(await readFile(join(root, path), 'utf8'), { version, descriptions }));
    }
    return bindings;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
