import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import type { PlatformRepository } from './platform-repository';
import { Sandbox } from '../test-support/sandbox';

const one = ({ workspace }: PlatformRepository) => workspace.addPackage({ name: 'one', description: 'One' });
const both = (repository: PlatformRepository) => {
  one(repository);
  repository.workspace.addPackage({ name: 'planted', description: 'Planted', generatedSource: true });
};

/** A repository in git with two packages, both with a source and something built. */
function planted(): Sandbox {
  const sandbox = new Sandbox();
  sandbox.synth(both);
  sandbox.write('packages/planted/src/index.ts', 'export {};\n');
  sandbox.write('packages/planted/lib/index.js', '// built\n');
  const git = (...args: string[]) => execFileSync('git', args, { cwd: sandbox.folder });
  git('init', '-q');
  git('add', '.');
  git('-c', 'user.name=t', '-c', 'user.email=t@example.invalid', 'commit', '-q', '-m', 'All', '--no-verify');
  return sandbox;
}

it('leaves nothing of a package that is not declared any more, not even what was built', () => {
  const sandbox = planted();
  sandbox.synth(one);
  expect(sandbox.has('packages/planted')).toBe(false);
  expect(sandbox.has('packages/one/package.json')).toBe(true);
  for (const file of [
    'tsconfig.json',
    'eslint.config.mjs',
    '.prettierignore',
    '.gitattributes',
    '.projen/files.json',
  ]) {
    expect(sandbox.read(file), file).not.toContain('planted');
  }
});

it('stops before anything is lost that git does not have, and names the folder', () => {
  const sandbox = planted();
  sandbox.write('packages/planted/src/new.ts', 'export const precious = 1;\n');
  expect(() => sandbox.synth(one)).toThrow('packages/planted is not declared any more, but holds changes');
  expect(sandbox.read('packages/planted/src/new.ts')).toContain('precious');
});

it('never touches a folder that projen did not write', () => {
  const sandbox = planted();
  sandbox.write('packages/by-hand/package.json', '{"name":"@acme-platform/by-hand"}');
  sandbox.synth(both);
  expect(sandbox.has('packages/by-hand/package.json')).toBe(true);
});
