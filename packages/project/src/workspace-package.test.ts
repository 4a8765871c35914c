import { expect, it } from 'vitest';
import { Sandbox } from '../test-support/sandbox';

it('makes of one declaration the dependency, the project reference and the entry of the build', () => {
  const sandbox = new Sandbox();
  sandbox.synth(({ workspace }) => {
    workspace.addPackage({ name: 'low', description: 'Low' });
    workspace.addPackage({
      name: 'high',
      description: 'High',
      imports: ['low'],
      deps: ['@a/b@1.0.0', 'c@npm:d@2.0.0'],
    });
  });
  expect(sandbox.json('packages/high/package.json').dependencies).toEqual({
    '@a/b': '1.0.0',
    '@acme-platform/low': '0.0.0',
    c: 'npm:d@2.0.0',
  });
  expect(sandbox.json('packages/high/tsconfig.json').references).toEqual([{ path: '../low' }]);
  expect(sandbox.json('tsconfig.json').references).toEqual([{ path: 'packages/low' }, { path: 'packages/high' }]);
});

it('refuses an import of a package that is not declared before it, so that no circle can be written', () => {
  const declare = () =>
    new Sandbox().synth(({ workspace }) =>
      workspace.addPackage({ name: 'high', description: 'High', imports: ['low'] }),
    );
  expect(declare).toThrow("package 'high' imports 'low', which is not declared before it");
});

it('refuses a dependency without a version', () => {
  const declare = () =>
    new Sandbox().synth(({ workspace }) => workspace.addPackage({ name: 'one', description: 'One', deps: ['yaml'] }));
  expect(declare).toThrow("'yaml' names no version");
});

it('names .projenrc.ts as the source of the files of packages', () => {
  const sandbox = new Sandbox();
  sandbox.synth(({ workspace }) => workspace.addPackage({ name: 'one', description: 'One' }));
  for (const file of ['package.json', 'tsconfig.json']) {
    expect(sandbox.json(`packages/one/${file}`)['//']).toContain('To modify, edit .projenrc.ts');
  }
});
