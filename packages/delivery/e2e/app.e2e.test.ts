import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Answer, runCommand } from '../test-support/platform';

const digest = `sha256:${'ab'.repeat(32)}`;
const image = `ghcr.io/acme/blog@${digest}`;
let root: string;

const app = (...args: string[]): Promise<Answer> => runCommand(root, ['app', ...args]);
const git = async (...args: string[]): Promise<string> => {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.invalid', '-c', 'commit.gpgsign=false'];
  return (await execa('git', [...who, ...args], { cwd: root })).stdout;
};
const commit = async (): Promise<void> => {
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'A change');
};
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const blog = () => parse(read('apps/blog/app.yaml')) as { envs: Record<string, Record<string, unknown>> };

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'exoplane-app-'));
  write('environments/organisation.yaml', 'name: acme\nzone: ch-gva-2\ndomain: { name: acme.example }\n');
  write('environments/local.yaml', 'domain: local.acme.test\n');
  for (const name of ['dev', 'staging']) write(`environments/${name}.yaml`, `domain: ${name}.acme.example\n`);
  write('.gitignore', '.exoplane\n');
  await git('init', '--quiet', '--initial-branch=main');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a new app', () => {
  test('is one command and eight lines', async () => {
    expect((await app('new', 'blog', '--image', 'ghcr.io/acme/blog:1.0.0')).exitCode).toBe(0);
    expect(read('apps/blog/app.yaml').trimEnd().split('\n')).toHaveLength(8);
    expect(blog().envs).toMatchObject({
      local: { revision: 'working-tree', values: { host: 'blog.local.acme.test' } },
    });
  });

  test('brings its definition along, as files of the company', () => {
    expect(existsSync(join(root, 'definitions/web-service/kustomization.yaml'))).toBe(true);
  });

  test('is not written over', async () => {
    const before = read('apps/blog/app.yaml');
    expect((await app('new', 'blog', '--image', 'x:1')).stderr).toContain("D603 there is an app 'blog' already");
    expect(read('apps/blog/app.yaml')).toBe(before);
  });

  test.each([
    [
      'a value that the definition does not know',
      ['--image', 'x:1', '--value', 'replcas=2'],
      "did you mean 'replicas'?",
    ],
    ['a definition that nobody has', ['--image', 'x:1', '--definition', 'web-servce'], "did you mean 'web-service'?"],
    ['no image', [], '--image'],
  ])('with %s leaves nothing behind', async (_what, flags, said) => {
    const { exitCode, stderr } = await app('new', 'shop', ...flags);
    expect(stderr).toContain(said);
    expect(exitCode).toBe(1);
    expect(existsSync(join(root, 'apps/shop'))).toBe(false);
  });

  test('renders with the image and the name that it was given', async () => {
    const { stdout } = await app('render', 'blog', 'local');
    expect(stdout).toContain('image: ghcr.io/acme/blog:1.0.0');
    expect(stdout).toContain('- blog.local.acme.test');
  });

  test('renders twice to the same bytes', async () => {
    expect((await app('render', 'blog', 'local')).stdout).toBe((await app('render', 'blog', 'local')).stdout);
  });
});

describe('a promotion', () => {
  beforeAll(async () => {
    await commit();
    await git('tag', 'v1.0.0');
    await app('promote', 'blog', 'dev', '--revision', 'v1.0.0', '--image', image);
    await commit();
  });

  test('from a tag looks the commit up, and gives the environment its name', async () => {
    const { revision, commit: sha, values } = blog().envs['dev'] ?? {};
    expect({ revision, sha }).toEqual({ revision: 'v1.0.0', sha: await git('rev-list', '-n', '1', 'v1.0.0') });
    expect(values).toEqual({ host: 'blog.dev.acme.example' });
  });

  test('from a work tree is refused, with what to do instead', async () => {
    const { stderr } = await app('promote', 'blog', 'local', 'dev');
    expect(stderr).toMatch(/D606 .*\n.*--revision <tag>/);
  });

  test('to the next environment carries revision, commit and image', async () => {
    await app('promote', 'blog', 'dev', 'staging');
    await commit();
    expect(blog().envs['staging']).toMatchObject({ revision: 'v1.0.0', image });
  });

  test('of a later revision changes as many lines as there are differences, and keeps comments', async () => {
    write('apps/blog/app.yaml', `${read('apps/blog/app.yaml')}# the end\n`);
    write('definitions/web-service/service.yaml', `${read('definitions/web-service/service.yaml')}# newer\n`);
    await commit();
    await git('tag', '--annotate', '--message', 'newer', 'v1.1.0');
    const newer = image.replaceAll('ab', 'cd');
    await app('promote', 'blog', 'dev', '--revision', 'v1.1.0', '--image', newer);
    await commit();
    await app('promote', 'blog', 'dev→staging');
    expect(await git('diff', '--numstat', '--', 'apps')).toBe('3\t3\tapps/blog/app.yaml');
    expect(read('apps/blog/app.yaml')).toContain('# the end');
    await commit();
  });

  test('typed again changes nothing', async () => {
    expect((await app('promote', 'blog', 'dev', 'staging')).stdout).toContain('nothing was changed');
    expect(await git('status', '--porcelain')).toBe('');
  });

  test('to an environment whose values the revision does not know is refused', async () => {
    const schema = JSON.parse(read('definitions/web-service/values.schema.json')) as { properties: object };
    const { healthPath: _, ...properties } = schema.properties as Record<string, unknown>;
    write('definitions/web-service/values.schema.json', JSON.stringify({ ...schema, properties }));
    write(
      'apps/blog/app.yaml',
      read('apps/blog/app.yaml').replace('staging.acme.example }', 'staging.acme.example, healthPath: /up }'),
    );
    await commit();
    await git('tag', 'v2.0.0');
    const { stderr } = await app('promote', 'blog', 'staging', '--revision', 'v2.0.0');
    expect(stderr).toMatch(/apps\/blog\/app\.yaml:\d+:\d+ {2}P110 unknown value 'healthPath'/);
    expect(await git('status', '--porcelain')).toBe('');
  });
});

describe('a rollback', () => {
  test('brings back what ran before', async () => {
    await app('rollback', 'blog', 'staging');
    expect(blog().envs['staging']).toMatchObject({ revision: 'v1.0.0', image });
    await git('checkout', '--quiet', '.');
  });

  test('to what never ran is refused', async () => {
    expect((await app('rollback', 'blog', 'staging', '--to', 'v0.9.0')).stderr).toContain(
      "D609 git remembers no 'v0.9.0'",
    );
  });
});

describe('a tag', () => {
  test('that was moved is refused at its line', async () => {
    await git('tag', '--force', 'v1.1.0', 'HEAD');
    const { stderr, exitCode } = await app('render', 'blog', 'staging');
    const line = read('apps/blog/app.yaml').split('\n').lastIndexOf('    revision: v1.1.0') + 1;
    expect(stderr).toContain(`apps/blog/app.yaml:${line}:15  P103 'v1.1.0' was moved`);
    expect(exitCode).toBe(1);
  });

  test('that is gone is refused', async () => {
    await git('tag', '--delete', 'v1.1.0');
    expect((await app('render', 'blog', 'staging')).stderr).toContain("P103 there is no revision 'v1.1.0'");
  });
});

describe('the list', () => {
  test('shows each app in each environment, and what is not deployed', async () => {
    const { stdout } = await app('list');
    expect(stdout).toMatch(/^blog +staging +v1\.1\.0 \([0-9a-f]{8}\) +\d+ min +not deployed$/m);
    expect(stdout).toMatch(/^blog +local +working-tree /m);
  });

  test('is there for machines', async () => {
    const { apps } = JSON.parse((await app('list', '--json')).stdout) as { apps: { environment: string }[] };
    expect(apps.map(({ environment }) => environment)).toEqual(['local', 'dev', 'staging']);
  });
});

describe('a removal', () => {
  test('from one environment leaves the others as they are', async () => {
    const { stdout } = await app('remove', 'blog', 'staging');
    expect(stdout).toContain('goes on running');
    expect(Object.keys(blog().envs)).toEqual(['local', 'dev']);
  });

  test('is needed before anything that runs can be deleted', async () => {
    expect((await app('delete', 'blog', 'dev', '--confirm', 'blog')).stderr).toContain('D611');
  });
});

test('an app that is not there is said, with what was meant', async () => {
  expect((await app('render', 'blgo', 'local')).stderr).toContain(
    "D601 there is no app 'blgo'\n  did you mean 'blog'?",
  );
});
