import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Clone } from '../test-support/clone';

/**
 * The guide of the README, from a new app to its promotion, typed by a newcomer into a fresh clone: with the real local
 * cloud, cluster and Argo CD.
 */
const clone = new Clone();
afterAll(() => {
  clone.run('npx', 'exoplane', 'local', 'down');
  clone.remove();
});

const guide = /## An app\n[^]*?```console\n([^]*?)```[^]*?```yaml\n([^]*?)```/.exec(clone.read('README.md'));
const commands = (guide?.[1] ?? '').split('\n').flatMap((line) => (line.startsWith('$ ') ? [line.slice(2)] : []));
const said = new Map<string, string>();
const after = (begin: string): string => [...said].find(([command]) => command.startsWith(begin))?.[1] ?? '';
const blog = () =>
  parse(clone.read('apps/blog/app.yaml')) as { envs: Record<string, { revision: string; commit: string }> };

test('the guide is there, with all that it speaks of', () => {
  expect(commands.length).toBeGreaterThan(8);
});

test.each(commands)('$ %s', { timeout: 900_000 }, (command) => {
  const { status, output } = clone.run('bash', '-c', command);
  said.set(command, output);
  expect(status, output).toBe(0);
  if (command.includes('app new')) expect(clone.read('apps/blog/app.yaml')).toBe(guide?.[2]);
  if (command.includes('promote blog dev staging'))
    expect(blog().envs['staging']).toMatchObject({ revision: 'v1.0.0' });
});

test('the new app ran, synced and healthy', () => {
  expect(after('npx exoplane start')).toMatch(/^ +blog +Synced +Healthy /m);
  expect(after('npx exoplane app list')).toMatch(/^blog +local +working-tree +not committed +Synced, Healthy$/m);
});

test('the promotion to staging is three lines and a name', () => {
  expect(
    after('git diff')
      .split('\n')
      .filter((line) => line.startsWith('+ ')),
  ).toHaveLength(5);
});

test('in the end it is in dev and no longer in staging', () => {
  expect(blog().envs['dev']).toMatchObject({
    revision: 'v1.0.0',
    commit: clone.git('rev-list', '-n', '1', 'v1.0.0').trim(),
  });
  expect(Object.keys(blog().envs)).toEqual(['local', 'dev']);
});
