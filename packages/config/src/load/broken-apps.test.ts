import { describe, expect, it } from 'vitest';
import { formatError } from '../errors/format-error.js';
import { readApp } from './load-apps.js';

const commit = '0123456789abcdef0123456789abcdef01234567';
const digest = `sha256:${'ab'.repeat(32)}`;
const sound = `name: shop
definition:
  repo: https://github.com/acme/deployments
  path: web
values: { port: 8080 }
envs:
  local: { revision: working-tree, image: shop:1.0.0 }
  dev:
    revision: v1.0.0
    commit: ${commit}
    image: ghcr.io/acme/shop@${digest}
    values: { host: shop.acme.example }
`;

/** What is wrong when a piece of the sound file is something else: `line:column code`, and the sentences. */
function problems(from: string, to: string): { at: string[]; text: string } {
  if (!sound.includes(from)) throw new Error(`the sound file has no '${from}'`);
  const lines = readApp(sound.replace(from, to), 'shop', ['local', 'dev', 'prod']).mistakes.map(formatError);
  const at = lines.map((line) => /^apps\/shop\/app\.yaml:(\d+:\d+)\s+(E\d+)/.exec(line)?.slice(1, 3).join(' ') ?? line);
  return { at, text: lines.join('\n') };
}

it('a sound file has no problem', () => {
  expect(problems('v1.0.0', 'v1.0.0')).toEqual({ at: [], text: '' });
});

describe('a broken app file is refused at the right place', () => {
  it.each<[what: string, from: string, to: string, at: string, part: string]>([
    ['no YAML', 'values: { port: 8080 }', 'values: { port: 8080', '6:1 E104', ''],
    ['a tab', '  path: web', '\tpath: web', '4:1 E104', ''],
    ['a key twice', '  path: web', '  path: web\n  path: api', '5:3 E105', 'written'],
    ['an unknown key', 'values: { port: 8080 }', 'replicas: 2', '5:1 E101', 'replicas'],
    ['a misspelt key', 'envs:', 'env:', '6:1 E101', "did you mean 'envs'?"],
    ['an unknown key of the definition', '  path: web', '  path: web\n  branch: main', '5:3 E101', 'branch'],
    [
      'an unknown key of an environment',
      '    revision: v1',
      '    replicas: 1\n    revision: v1',
      '9:5 E101',
      'replicas',
    ],
    ['a misspelt key of an environment', '    image:', '    imgae:', '11:5 E101', "did you mean 'image'?"],
    ['no name', 'name: shop\n', '', '1:1 E103', 'name is missing'],
    ['the name of another folder', 'name: shop', 'name: shoop', '1:7 E180', 'name: shop'],
    ['a name with capitals', 'name: shop', 'name: Shop', '1:7 E113', 'Shop'],
    ['a name that is a number', 'name: shop', 'name: 7', '1:7 E102', 'quotes'],
    ['a name that is a list', 'name: shop', 'name: [shop]', '1:7 E102', 'a list'],
    [
      'no definition',
      'definition:\n  repo: https://github.com/acme/deployments\n  path: web\n',
      '',
      '1:1 E103',
      'definition',
    ],
    [
      'a definition that is text',
      'definition:\n  repo: https://github.com/acme/deployments\n  path: web',
      'definition: web',
      '2:13 E102',
      'a mapping',
    ],
    ['a definition without a path', '\n  path: web', '', '2:1 E103', 'definition.path'],
    ['a path that is absolute', 'path: web', 'path: /web', '4:9 E113', '/web'],
    ['a path that leads out', 'path: web', 'path: ../web', '4:9 E113', '../web'],
    ['a path with a blank', 'path: web', 'path: web service', '4:9 E113', 'web service'],
    ['a repository that is a folder', 'https://github.com/acme/deployments', '/srv/deployments', '3:9 E113', '/srv'],
    ['a repository by plain http', 'https://github.com', 'http://github.com', '3:9 E113', 'http://'],
    ['values that are a list', 'values: { port: 8080 }', 'values: [8080]', '5:9 E102', 'a mapping'],
    ['values that are empty', 'values: { port: 8080 }', 'values:', '5:1 E102', 'empty'],
    ['no environments', sound.slice(sound.indexOf('envs:')), '', '1:1 E103', 'envs'],
    ['environments that are a list', sound.slice(sound.indexOf('envs:')), 'envs: [dev]\n', '6:7 E102', 'a mapping'],
    ['an environment that is not there', '  dev:', '  test:', '8:3 E181', 'there are: local, dev, prod'],
    ['a misspelt environment', '  dev:', '  prd:', '8:3 E181', "did you mean 'prod'?"],
    ['an environment with a bad name', '  dev:', '  Dev:', '8:3 E113', 'Dev'],
    ['an environment that is empty', sound.slice(sound.indexOf('  dev:')), '  dev:\n', '8:3 E102', 'empty'],
    ['an environment without a revision', '    revision: v1.0.0\n', '', '8:3 E103', 'revision'],
    ['a revision that is a number', 'revision: v1.0.0', 'revision: 1.5', '9:15 E102', "'1.5'"],
    ['a revision with a blank', 'revision: v1.0.0', 'revision: v1 0', '9:15 E113', 'v1 0'],
    ['a revision that begins with a dash', 'revision: v1.0.0', 'revision: --upload-pack=x', '9:15 E113', '--upload'],
    ['the work tree elsewhere than local', 'revision: v1.0.0', 'revision: working-tree', '9:15 E182', 'local only'],
    ['the work tree with a commit', 'working-tree,', `working-tree, commit: ${commit},`, '7:44 E182', 'no commit'],
    ['no commit', `    commit: ${commit}\n`, '', '8:3 E183', 'git rev-list -n 1 v1.0.0'],
    ['a short commit', commit, 'abcdef12', '10:13 E113', '40'],
    ['a commit in capitals', commit, commit.toUpperCase(), '10:13 E113', '40'],
    ['a commit that YAML reads as a number', commit, '1'.repeat(40), '10:13 E102', 'quotes'],
    ['an image by tag', `@${digest}`, ':1.0.0', '11:12 E184', 'by digest'],
    ['an image by latest, without a tag', `@${digest}`, '', '11:12 E184', 'by digest'],
    ['a digest that is too short', digest, digest.slice(0, -1), '11:12 E113', 'sha256'],
    ['a digest of another kind', digest, `md5:${'ab'.repeat(16)}`, '11:12 E113', 'sha256'],
    ['an image with capitals', 'ghcr.io/acme', 'ghcr.io/Acme', '11:12 E113', 'Acme'],
    ['values of an environment that are text', '{ host: shop.acme.example }', 'host=x', '12:13 E102', 'a mapping'],
  ])('%s', (_what, from, to, at, part) => {
    const found = problems(from, to);
    expect(found.at).toContain(at);
    expect(found.text).toContain(part);
  });
});

it('the name of a namespace of the platform is refused', () => {
  const text = sound.replace('name: shop', 'name: argocd');
  const [mistake] = readApp(text, 'argocd', ['local', 'dev']).mistakes;
  expect(mistake).toMatchObject({ code: 'E180', location: { file: 'apps/argocd/app.yaml', line: 1, column: 7 } });
});

it('all mistakes of a file are said at once', () => {
  const text = sound
    .replace('name: shop', 'name: shoop')
    .replace('{ port: 8080 }', '[8080]')
    .replace('  dev:', '  prd:');
  const codes = readApp(text, 'shop', ['local', 'dev', 'prod']).mistakes.map(({ code }) => code);
  expect(codes.sort()).toEqual(['E102', 'E180', 'E181']);
});
