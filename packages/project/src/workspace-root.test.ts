import { execFileSync } from 'node:child_process';
import { expect, it, vi } from 'vitest';
import { NodePackage } from './projen';
import { Sandbox } from '../test-support/sandbox';
import { WorkspaceRoot } from './workspace-root';

/** A lock file and a node_modules that say exactly what the package files say: what an install leaves behind. */
function install(sandbox: Sandbox): void {
  const entry = (path: string) => {
    const { name, version, dependencies, devDependencies, peerDependencies, workspaces } = sandbox.json(path);
    return { name, version, dependencies, devDependencies, peerDependencies, workspaces };
  };
  const packages = { '': entry('package.json'), 'packages/one': entry('packages/one/package.json') };
  const lock = JSON.stringify({ lockfileVersion: 3, packages });
  sandbox.write('package-lock.json', lock);
  sandbox.write('node_modules/.package-lock.json', lock);
}

/** Whether a run of projen would install. */
function installs(sandbox: Sandbox, deps: string[] = []): boolean {
  const repository = sandbox.synth(({ workspace }) => workspace.addPackage({ name: 'one', description: 'One', deps }));
  const run = vi.spyOn(repository.tasks, 'runTask').mockReturnValue(undefined);
  repository.package.postSynthesize();
  return run.mock.calls.length > 0;
}

it('installs where there is no lock file, and not again once it is there', () => {
  const sandbox = new Sandbox();
  expect(installs(sandbox)).toBe(true);
  install(sandbox);
  expect(installs(sandbox)).toBe(false);
});

it('installs when only a package file below packages/ changed, which projen itself does not look at', () => {
  const sandbox = new Sandbox();
  installs(sandbox);
  install(sandbox);
  expect(installs(sandbox, ['yaml@2.9.1'])).toBe(true);
});

it('does not install in a clone, although git gives files other permissions than projen', () => {
  const sandbox = new Sandbox();
  installs(sandbox);
  install(sandbox);
  execFileSync('chmod', ['-R', 'u+w', sandbox.folder]);
  expect(installs(sandbox)).toBe(false);
});

it('wants a version for each dependency, because projen is not asked to find one', () => {
  expect(() => new Sandbox().synth(() => undefined, { devDeps: ['left-pad'] })).toThrow('left-pad: name a version');
});

it('stands on the only two hooks of projen that it replaces: one that installs, one that runs before files are written', () => {
  expect(NodePackage.prototype.postSynthesize).toBeTypeOf('function');
  expect(String(NodePackage.prototype.postSynthesize)).toContain('installDependencies');
  expect(Object.getPrototypeOf(WorkspaceRoot)).toBe(NodePackage);
});
