import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { miseTools } from './mise';
import { goVersion, toolVersions } from './versions';

test('mise gets the versions that the builds use, and the newest Go that one of them needs', () => {
  const versions = toolVersions();
  expect(miseTools()).toMatchObject({ opentofu: versions.opentofu, sops: versions.sops, go: goVersion() });
  expect(goVersion()).toMatch(/^1\.\d+\.\d+$/);
});

test('reading versions loads no library: projen does it on every run', () => {
  const script = `require(${JSON.stringify(join(__dirname, 'mise.ts'))}).miseTools();
    console.log(Object.keys(require.cache).join('\\n'))`;
  const output = execFileSync(process.execPath, ['--require', 'tsx/cjs', '-e', script], { encoding: 'utf8' });
  const loaded = output.split('\n');
  // tsx and esbuild only translate TypeScript here.
  expect(loaded.filter((file) => /node_modules\/(?!tsx\/|esbuild\/)/.test(file))).toEqual([]);
  expect(loaded.some((file) => file.endsWith('catalogue/opentofu.ts'))).toBe(true);
});
