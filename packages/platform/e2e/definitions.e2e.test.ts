import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type AppEnvironment, readApp, WORKING_TREE } from '@exoplane/config';
import { resolveTool, upstreamFolder } from '@exoplane/tools';
import { execa } from 'execa';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { definitionsFolder } from '../src/apps/definitions-folder';
import { renderApp, type RenderAppOptions } from '../src/apps/render-app';
import { RenderCache } from '../src/apps/render-cache';
import { parseObjects } from '../src/tree/parse-objects';
import type { Tree } from '../src/tree/tree';
import { KubernetesSchemas } from '../src/validate/schemas';
import { validateTree } from '../src/validate/validate-tree';

const repository = join(__dirname, '../../..');
let programs: Pick<RenderAppOptions, 'kustomize' | 'helm'>;
let schemas: KubernetesSchemas;
beforeAll(async () => {
  const [kustomize, helm] = await Promise.all([resolveTool('kustomize'), resolveTool('helm')]);
  programs = { kustomize: kustomize.path, helm: helm.path };
  schemas = await KubernetesSchemas.read(await upstreamFolder('kubernetes'));
  const gateway = join(await upstreamFolder('gateway-api'), 'config/crd/standard');
  const files = readdirSync(gateway).filter((name) => name.endsWith('.yaml'));
  schemas.add(files.flatMap((name) => parseObjects(readFileSync(join(gateway, name), 'utf8'))));
}, 600_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'exoplane-definition-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

/** Renders a definition of the test's folder for an app `shop`. */
function render(
  values: Record<string, unknown>,
  more: Partial<RenderAppOptions> = {},
  definition = folder,
): Promise<Tree> {
  const image = 'ghcr.io/acme/shop:1.0.0';
  const takesImage = readFileSync(join(definition, 'values.schema.json'), 'utf8').includes('"image"');
  const point = { revision: WORKING_TREE, ...(takesImage ? { image } : {}), values };
  const file = { name: 'shop', definition: { path: 'definition' }, envs: { local: point } };
  const { app, mistakes } = readApp(JSON.stringify(file), 'shop', ['local']);
  const environment = app?.envs.get('local');
  if (app === undefined || environment === undefined) throw new Error(String(mistakes[0]?.message));
  const definitions = { folder: (_app: unknown, _environment: AppEnvironment) => Promise.resolve(definition) };
  return renderApp(app, environment, { ...programs, definitions, ...more });
}
const objectsOf = (tree: Tree) => [...tree.values()].flatMap(parseObjects);

const samples: Readonly<Record<string, Record<string, unknown>>> = {
  'web-service': { host: 'shop.acme.example', maxReplicas: 5 },
  'scheduled-job': { schedule: '0 4 * * *', args: ['nightly', '--quick'] },
};

describe.each(Object.entries(samples))('the definition %s', (name, values) => {
  const shipped = join(definitionsFolder, name);

  test('renders to objects that the API takes and the policies allow', async () => {
    const tree = await render(values, {}, shipped);
    expect(validateTree(tree, schemas).map(({ message }) => message)).toEqual([]);
    expect(tree.size).toBeGreaterThan(1);
  });

  test('renders twice to the same bytes', async () => {
    expect([...(await render(values, {}, shipped))]).toEqual([...(await render(values, {}, shipped))]);
  });

  test('can be looked at without exoplane, by its sample values', async () => {
    const { stdout } = await execa(programs.kustomize, ['build', shipped]);
    expect(parseObjects(stdout).length).toBeGreaterThan(1);
    expect(stdout).not.toContain('kind: Values');
  });

  test('takes every value that its schema names', async () => {
    const { properties } = JSON.parse(readFileSync(join(shipped, 'values.schema.json'), 'utf8')) as {
      properties: object;
    };
    const { stdout } = await execa('git', ['grep', '--no-index', '-hoE', 'spec\\.[a-zA-Z]+', '.'], { cwd: shipped });
    const read = new Set(stdout.split('\n').map((path) => path.slice('spec.'.length)));
    expect(Object.keys(properties).filter((property) => !read.has(property))).toEqual([]);
  });

  test('lies in this repository as Exoplane ships it', async () => {
    const difference = await execa('git', ['diff', '--no-index', shipped, join(repository, 'definitions', name)], {
      reject: false,
    });
    expect(difference.stdout).toBe('');
  });
});

test('a part of a definition is taken only where its value is set', async () => {
  const definition = join(definitionsFolder, 'web-service');
  const kinds = async (values: object) =>
    objectsOf(await render({ host: 'a.example', ...values }, {}, definition)).map(({ kind }) => kind);
  expect(await kinds({})).not.toContain('HorizontalPodAutoscaler');
  expect(await kinds({ maxReplicas: 4 })).toContain('HorizontalPodAutoscaler');
});

describe('a definition may also be', () => {
  const schema = JSON.stringify({ type: 'object', properties: { text: { type: 'string', default: 'hello' } } });
  const configMap = (data: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: note }\ndata: { text: ${data} }\n`;
  beforeEach(() => write('values.schema.json', schema));

  test('plain manifests', async () => {
    write('note.yaml', configMap('plain'));
    expect(objectsOf(await render({}))).toMatchObject([{ metadata: { namespace: 'shop' }, data: { text: 'plain' } }]);
  });

  test('a Helm chart', async () => {
    write('Chart.yaml', 'apiVersion: v2\nname: note\nversion: 1.0.0\n');
    write('templates/note.yaml', configMap('{{ .Values.text }}'));
    expect(objectsOf(await render({ text: 'chart' }))).toMatchObject([{ data: { text: 'chart' } }]);
  });

  test('a module that makes objects, with nothing of our environment', async () => {
    process.env['SECRET_OF_THE_TEST'] = 'x';
    write(
      'definition.mjs',
      `export default (values, { name }) => [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name },
        data: { text: values.text, secret: String(process.env.SECRET_OF_THE_TEST) } }];`,
    );
    const [object] = objectsOf(await render({}));
    expect(object).toMatchObject({ metadata: { name: 'shop' }, data: { text: 'hello', secret: 'undefined' } });
  });

  test('none that fails: what it said is passed on', async () => {
    write('definition.mjs', `export default () => { throw new Error('no objects today'); };`);
    await expect(render({})).rejects.toMatchObject({
      code: 'P120',
      message: expect.stringContaining('definition.mjs') as string,
    });
  });

  test('none that makes something outside of its namespace', async () => {
    write('a.yaml', 'apiVersion: v1\nkind: Namespace\nmetadata: { name: other }\n');
    await expect(render({})).rejects.toMatchObject({ code: 'P121' });
  });
});

describe('what was rendered before', () => {
  const definition = () => join(folder, 'definition');
  beforeEach(() => cpSync(join(definitionsFolder, 'web-service'), definition(), { recursive: true }));

  test('is not rendered again, and is the same', async () => {
    // Counts how often it is called.
    write('kustomize', `#!/bin/sh\necho x >> '${join(folder, 'calls')}'\nexec '${programs.kustomize}' "$@"\n`);
    chmodSync(join(folder, 'kustomize'), 0o755);
    const more = { cache: new RenderCache(join(folder, 'cache')), kustomize: join(folder, 'kustomize') };
    const first = await render({ host: 'a.example' }, more, definition());
    expect([...(await render({ host: 'a.example' }, more, definition()))]).toEqual([...first]);
    expect(readFileSync(join(folder, 'calls'), 'utf8')).toBe('x\n');
  });

  test('is rendered again when a value or a file of the definition is another', async () => {
    const cache = new RenderCache(join(folder, 'cache'));
    await render({ host: 'a.example' }, { cache }, definition());
    expect(JSON.stringify([...(await render({ host: 'b.example' }, { cache }, definition()))])).toContain('b.example');
    write(
      'definition/service.yaml',
      readFileSync(join(definition(), 'service.yaml'), 'utf8').replace('port: 80', 'port: 81'),
    );
    expect(JSON.stringify([...(await render({ host: 'a.example' }, { cache }, definition()))])).toContain('port: 81');
  });
});
