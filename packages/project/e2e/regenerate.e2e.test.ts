import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { installNeeded } from '../assets/install-state.cjs';
import { Clone } from '../test-support/clone';
import { cpuSeconds } from '../test-support/cpu-time';

const clone = new Clone();
afterAll(() => clone.remove());
afterEach(() => clone.reset());

describe('npx projen on a clean clone', () => {
  it('finds nothing to install', () => {
    expect(installNeeded(clone.folder)).toBeUndefined();
  });

  it('changes no file', () => {
    expect(clone.run('npx', 'projen')).toMatchObject({ status: 0 });
    expect(clone.git('status', '--porcelain')).toBe('');
  });

  it('takes at most 2.0 CPU seconds where nothing changed', () => {
    expect(cpuSeconds(clone.folder, 'npx projen')).toBeLessThanOrEqual(2.0);
  });
});

it('leaves nothing of a package that was added, committed and taken away again', () => {
  const declared = clone.read('.projenrc.ts');
  const addition = `repository.workspace.addPackage({ name: 'planted', description: 'Planted' });\nrepository.synth();`;
  clone.write('.projenrc.ts', declared.replace('repository.synth();', addition));
  expect(clone.run('npx', 'projen', '--no-post')).toMatchObject({ status: 0 });
  clone.write('packages/planted/src/index.ts', 'export {};\n');
  clone.git('add', '.');
  clone.git('commit', '--quiet', '--no-verify', '--message', 'Plant a package');
  clone.write('packages/planted/lib/index.js', '// built\n');

  clone.write('.projenrc.ts', declared);
  expect(clone.run('npx', 'projen', '--no-post')).toMatchObject({ status: 0 });
  expect(clone.has('packages/planted')).toBe(false);
  clone.git('add', '.');
  expect(clone.git('diff', '--cached', '--stat', 'HEAD~1')).toBe('');
});

it('the linter refuses a planted import against the direction, in words', () => {
  const path = 'packages/config/src/planted.ts';
  clone.write(path, `import { plan } from '@exoplane/delivery';\n\nexport const planted = plan;\n`);
  const { status, output } = clone.run('node_modules/.bin/eslint', path);
  expect(status).toBe(1);
  expect(output).toContain(`'config' may import no other package of this repository: data flows one way`);
});

it('the linter refuses a package that is imported but not declared', () => {
  const path = 'packages/config/src/planted.ts';
  clone.write(path, `import fastify from 'fastify';\n\nexport const planted = fastify;\n`);
  const { status, output } = clone.run('node_modules/.bin/eslint', path);
  expect(status).toBe(1);
  expect(output).toContain(`'config' does not declare this package`);
});

it('npx projen deploy:staging --help shows help and deploys nothing', () => {
  const { status, output } = clone.run('npx', 'projen', 'deploy:staging', '--help');
  expect(status).toBe(0);
  expect(output).toContain('Usage: exoplane deploy');
  expect(clone.has('.exoplane')).toBe(false);
});
