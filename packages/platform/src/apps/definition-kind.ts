import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { stringify } from 'yaml';

/** How a definition says what it is made of, known by its files. */
export type DefinitionKind = 'kustomize' | 'helm' | 'module' | 'plain';

/** Name of the file that makes a folder a module; its default export is a `DefinitionModule`. */
export const moduleFile = 'definition.mjs';

/**
 * A definition that is a program: gets the app's values, gives its objects. cdk8s' `Testing.synth(chart)` or
 * `chart.toJson()` gives such a list.
 */
export type DefinitionModule = (
  values: Readonly<Record<string, unknown>>,
  app: { readonly name: string },
) => readonly object[] | Promise<readonly object[]>;

export function kindOf(folder: string): DefinitionKind {
  if (existsSync(join(folder, 'kustomization.yaml'))) return 'kustomize';
  if (existsSync(join(folder, 'Chart.yaml'))) return 'helm';
  return existsSync(join(folder, moduleFile)) ? 'module' : 'plain';
}

export interface MakeOptions {
  readonly app: string;
  /** The definition's own folder, which is not changed. */
  readonly definition: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** A folder that may be written. */
  readonly into: string;
  /** Path of the helm program. */
  readonly helm: string;
}

/**
 * Makes of a definition that is not Kustomize's a folder that is: what it renders to, as resources.
 *
 * @throws {Error} with what helm or the module said.
 */
export async function makeKustomization(
  kind: Exclude<DefinitionKind, 'kustomize'>,
  options: MakeOptions,
): Promise<void> {
  const { into } = options;
  await mkdir(into, { recursive: true });
  const resources = await (kind === 'plain' ? plain(options) : rendered(kind, options));
  const head = { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization' };
  await writeFile(join(into, 'kustomization.yaml'), stringify({ ...head, resources }));
}

/** Files as they are. */
async function plain({ definition, into }: MakeOptions): Promise<string[]> {
  const names = (await readdir(definition)).filter((name) => /\.ya?ml$/.test(name) && name !== 'values.yaml').sort();
  await Promise.all(names.map(async (name) => writeFile(join(into, name), await readFile(join(definition, name)))));
  return names;
}

async function rendered(kind: 'helm' | 'module', options: MakeOptions): Promise<string[]> {
  await writeFile(join(options.into, 'rendered.yaml'), await (kind === 'helm' ? chart(options) : program(options)));
  return ['rendered.yaml'];
}

/** As for add-ons: no plugins, repositories or caches of the person who renders. */
async function chart({ app, definition, values, helm }: MakeOptions): Promise<string> {
  const nowhere = '/nonexistent';
  const env = { HELM_CONFIG_HOME: nowhere, HELM_CACHE_HOME: nowhere, HELM_DATA_HOME: nowhere };
  const args = ['template', app, definition, '--namespace', app, '--values', '-'];
  return (await execa(helm, args, { input: JSON.stringify(values), env })).stdout;
}

const runner = `
  const { pathToFileURL } = await import('node:url');
  const [file, input] = [process.argv[1], await new Response(process.stdin).text()];
  const { values, app } = JSON.parse(input);
  const objects = await (await import(pathToFileURL(file).href)).default(values, app);
  process.stdout.write(JSON.stringify(objects));
`;

/** In a process of its own, with no key in its environment. */
async function program({ app, definition, values }: MakeOptions): Promise<string> {
  const { stdout } = await execa(
    process.execPath,
    ['--input-type=module', '--eval', runner, join(definition, moduleFile)],
    {
      input: JSON.stringify({ values, app: { name: app } }),
      env: { PATH: process.env['PATH'] },
      extendEnv: false,
      cwd: definition,
    },
  );
  return (JSON.parse(stdout) as object[]).map((object) => `---\n${JSON.stringify(object)}\n`).join('');
}
