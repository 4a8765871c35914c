import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeBranch } from './write-branch.js';

let folder: string;
let remote: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'branch-'));
  remote = join(folder, 'remote.git');
  await execa('git', ['init', '--quiet', '--bare', remote]);
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (tree: Record<string, string>, from = 'own.git') =>
  writeBranch({
    folder: join(folder, from),
    remote,
    branch: 'env/dev',
    tree: new Map(Object.entries(tree)),
    source: { commit: 'c0ffee', dirty: false },
  });
const git = async (...args: string[]) => (await execa('git', ['--git-dir', remote, ...args])).stdout;

test('a branch that is not there is made, and holds exactly the files', async () => {
  expect(await write({ 'a/b.yaml': 'ä: 1\n', 'c.yaml': '' })).toMatchObject({ changed: true, files: 2 });
  expect(await git('ls-tree', '-r', '--name-only', 'env/dev')).toBe('a/b.yaml\nc.yaml');
  expect(await git('show', 'env/dev:a/b.yaml')).toBe('ä: 1');
});

test('the same files again make no commit', async () => {
  const { commit } = await write({ a: '1' });
  expect(await write({ a: '1' }, 'elsewhere.git')).toEqual({ commit, changed: false, files: 0 });
  expect(await git('rev-list', '--count', 'env/dev')).toBe('1');
});

test('other files make one commit on top, and files that are not named are gone', async () => {
  await write({ a: '1', b: '1' });
  expect(await write({ a: '2' })).toMatchObject({ changed: true, files: 2 });
  expect(await git('rev-list', '--count', 'env/dev')).toBe('2');
  expect(await git('ls-tree', '-r', '--name-only', 'env/dev')).toBe('a');
});

test('the commit says what it was rendered from', async () => {
  await write({ a: '1' });
  expect(await git('log', '-1', '--format=%B', 'env/dev')).toContain('Rendered-From: c0ffee');
});

test('a remote that cannot be read is an error that names the branch', async () => {
  const options = { folder: join(folder, 'own.git'), remote: join(folder, 'none.git'), branch: 'env/dev' };
  await expect(writeBranch({ ...options, tree: new Map(), source: { dirty: true } })).rejects.toMatchObject({
    code: 'D501',
  });
});
