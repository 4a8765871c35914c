import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError, type App, type AppEnvironment } from '@exoplane/config';
import { execa, ExecaError } from 'execa';
import { stringify } from 'yaml';
import { nameOf, type KubernetesObject } from '../tree/kubernetes-object.js';
import { parseObjects } from '../tree/parse-objects.js';
import { objectFiles, type Tree } from '../tree/tree.js';
import { checkValues } from './check-values.js';
import { kindOf, makeKustomization, moduleFile } from './definition-kind.js';
import type { DefinitionSource } from './definition-source.js';
import { folderDigest, type RenderCache } from './render-cache.js';

export interface RenderAppOptions {
  readonly definitions: Pick<DefinitionSource, 'folder'>;
  /** Paths of the programs. */
  readonly kustomize: string;
  readonly helm: string;
  /** Keeps what was rendered; absent: everything is rendered anew. */
  readonly cache?: RenderCache;
}

/**
 * Renders an app for one environment into `apps/<app>/`. The same commit and values give the same bytes.
 *
 * @throws {UserError} P1xx of the definition and its values; P120 where kustomize refuses, P121 for an object that an app
 * may not have. {AggregateError} of several.
 */
export async function renderApp(app: App, environment: AppEnvironment, options: RenderAppOptions): Promise<Tree> {
  const definition = await options.definitions.folder(app, environment);
  const schema = JSON.parse(await readFile(join(definition, 'values.schema.json'), 'utf8')) as object;
  const values = checkValues(schema, environment);
  const { kustomize, helm, cache } = options;
  const render = (): Promise<Tree> => build(app, environment, definition, values, options);
  if (cache === undefined) return render();
  return cache.of({ name: app.name, values, definition: folderDigest(definition), kustomize, helm }, render);
}

async function build(
  app: App,
  environment: AppEnvironment,
  definition: string,
  values: Readonly<Record<string, unknown>>,
  { kustomize, helm }: RenderAppOptions,
): Promise<Tree> {
  const folder = await mkdtemp(join(tmpdir(), 'exoplane-app-'));
  const refused = (program: string, said: string): UserError =>
    new UserError(`${program} refuses the definition of ${app.name}: ${lastLine(said)}`, {
      code: 'P120',
      location: environment.placeOf(['revision']),
      hint: 'kustomize build, or helm template, in the folder of the definition shows the same with its sample values',
    });
  try {
    const kind = kindOf(definition);
    const into = join(folder, 'definition');
    if (kind === 'kustomize') {
      await cp(definition, into, { recursive: true });
      await writeFile(join(into, 'values.yaml'), stringify(valuesObject(values)));
    } else {
      await makeKustomization(kind, { app: app.name, definition, values, into, helm }).catch((error: unknown) => {
        throw refused(
          kind === 'helm' ? 'helm' : moduleFile,
          error instanceof ExecaError ? String(error.stderr) : String(error),
        );
      });
    }
    const components = kind === 'kustomize' ? await componentsOf(definition, values) : [];
    await writeFile(join(folder, 'kustomization.yaml'), stringify(overlay(app, components)));
    const result = await execa(kustomize, ['build', folder], { reject: false });
    if (result.failed) throw refused('kustomize', result.stderr);
    const objects = parseObjects(result.stdout);
    for (const object of objects) requireOwn(object, app, environment);
    return objectFiles(`apps/${app.name}`, objects);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** An object that only lives while it is rendered: the definition's replacements read from it. */
const valuesObject = (spec: object): object => ({
  apiVersion: 'exoplane.dev/v1',
  kind: 'Values',
  metadata: { name: 'values', annotations: { 'config.kubernetes.io/local-config': 'true' } },
  spec,
});

/** Parts of a definition that are taken where a value is set: `components/<value>`. */
async function componentsOf(definition: string, values: Readonly<Record<string, unknown>>): Promise<string[]> {
  const folder = join(definition, 'components');
  const names = existsSync(folder) ? await readdir(folder) : [];
  return names.filter((name) => values[name] !== undefined && values[name] !== false).sort();
}

const overlay = ({ name }: App, components: readonly string[]): object => ({
  apiVersion: 'kustomize.config.k8s.io/v1beta1',
  kind: 'Kustomization',
  namespace: name,
  resources: ['definition'],
  components: components.map((component) => `definition/components/${component}`),
  labels: [
    { pairs: { 'app.kubernetes.io/name': name, 'app.kubernetes.io/managed-by': 'exoplane' }, includeTemplates: true },
  ],
});

/** An app keeps to its namespace. */
function requireOwn(object: KubernetesObject, app: App, { placeOf }: AppEnvironment): void {
  if (object.metadata.namespace === app.name && object.kind !== 'Namespace') return;
  throw new UserError(`${app.name} may not have ${nameOf(object)}: it is not in the app's own namespace`, {
    code: 'P121',
    location: placeOf(['revision']),
    hint: 'what belongs to the whole cluster is an add-on of packages/platform',
  });
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';
