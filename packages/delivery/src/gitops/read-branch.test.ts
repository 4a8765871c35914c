import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBranch } from './read-branch.js';
import { writeBranch } from './write-branch.js';

let base: string;
let remote: string;
beforeEach(async () => {
  base = mkdtempSync(join(tmpdir(), 'branch-'));
  remote = join(base, 'remote.git');
  await execa('git', ['init', '--quiet', '--bare', remote]);
});
afterEach(() => rmSync(base, { recursive: true }));

const read = (from = remote) =>
  readBranch({ folder: join(base, 'own.git'), remote: from, branch: 'env/dev', path: 'apps/shop' });

test('the files below a folder are read as they were written, and no others', async () => {
  const tree = new Map([
    ['apps/shop/a.yaml', 'a: 1\n\n'],
    ['apps/shopping/b.yaml', 'b: 1\n'],
    ['root/c.yaml', 'c: 1\n'],
  ]);
  await writeBranch({ folder: join(base, 'own.git'), remote, branch: 'env/dev', tree, source: { dirty: false } });
  expect([...(await read())]).toEqual([['apps/shop/a.yaml', 'a: 1\n\n']]);
});

test('a branch that is not there has no files', async () => {
  expect((await read()).size).toBe(0);
});

test('a local cloud in which nothing was deployed has none either', async () => {
  expect((await read(join(base, 'none.git'))).size).toBe(0);
});

test('a remote that cannot be read is an error', async () => {
  await expect(read('file:///nonexistent/none.git')).rejects.toMatchObject({ code: 'D501' });
});
