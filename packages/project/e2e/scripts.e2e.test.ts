import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CHECKOUT } from '../test-support/clone';
import { Sandbox } from '../test-support/sandbox';

interface Ended {
  readonly status: number | null;
  readonly output: string;
  /** Last line on standard output. */
  readonly last: string | undefined;
}

/** A small repository with one package, and the scripts as a person calls them. */
function repository(): { sandbox: Sandbox; run: (script: string, ...args: string[]) => Ended } {
  const sandbox = new Sandbox();
  sandbox.synth(({ workspace }) => workspace.addPackage({ name: 'one', description: 'One' }));
  symlinkSync(join(CHECKOUT, 'node_modules'), join(sandbox.folder, 'node_modules'));
  sandbox.write('packages/one/src/index.ts', 'export const answer = 41;\n');
  const run = (script: string, ...args: string[]): Ended => {
    const options = { cwd: sandbox.folder, encoding: 'utf8' } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, [`.projen/scripts/${script}.mjs`, ...args], options);
    return { status, output: `${stdout}${stderr}`, last: stdout.trimEnd().split('\n').at(-1) };
  };
  return { sandbox, run };
}

/** The stamp of the build lies in node_modules, which here is the checkout's: a folder of its own instead. */
function withOwnModules(): ReturnType<typeof repository> {
  const made = repository();
  spawnSync(
    'bash',
    [
      '-c',
      'rm node_modules && mkdir node_modules && ln -s "$0"/node_modules/* node_modules/ && ln -s "$0"/node_modules/.bin node_modules/.bin',
      CHECKOUT,
    ],
    {
      cwd: made.sandbox.folder,
    },
  );
  return made;
}

it('compiles what is new, says nothing when nothing changed, and compiles what was edited', () => {
  const { sandbox, run } = withOwnModules();
  expect(run('ensure-built')).toMatchObject({ status: 0, output: 'Compiling what has changed …\n' });
  expect(sandbox.read('packages/one/lib/index.js')).toContain('41');
  expect(run('ensure-built')).toMatchObject({ status: 0, output: '' });
  sandbox.write('packages/one/src/index.ts', 'export const answer = 42;\n');
  expect(run('ensure-built').status).toBe(0);
  expect(sandbox.read('packages/one/lib/index.js')).toContain('42');
});

it('does not take a build that failed for a good one', () => {
  const { sandbox, run } = withOwnModules();
  sandbox.write('packages/one/src/index.ts', 'export const answer: string = 41;\n');
  for (const attempt of [run('ensure-built'), run('ensure-built')]) {
    expect(attempt.status).toBe(1);
    expect(attempt.output).toContain('does not compile');
  }
});

it('goes on where a killed build left its lock', () => {
  const { sandbox, run } = withOwnModules();
  const { pid } = spawnSync(process.execPath, ['--eval', '']);
  sandbox.write('node_modules/.cache/exoplane/build.stamp.lock', String(pid));
  expect(run('ensure-built').status).toBe(0);
  expect(sandbox.has('node_modules/.cache/exoplane/build.stamp.lock')).toBe(false);
});

it('npm test counts tests one by one, and ends with an honest line and code', () => {
  const { sandbox, run } = withOwnModules();
  const entry = (path: string) => sandbox.json(path);
  const packages = { '': entry('package.json'), 'packages/one': entry('packages/one/package.json') };
  sandbox.write('package-lock.json', JSON.stringify({ packages }));
  sandbox.write('node_modules/.package-lock.json', JSON.stringify({ packages: {} }));
  const test = (name: string, good: boolean) =>
    sandbox.write(
      `packages/one/src/${name}.test.ts`,
      `import { expect, it } from 'vitest';\nit('x', () => expect(1).toBe(${good ? 1 : 2}));\n`,
    );

  test('good', true);
  expect(run('test', 'unit')).toMatchObject({ status: 0, last: '3 passed, 0 failed' });
  test('bad', false);
  expect(run('test', 'unit')).toMatchObject({ status: 1, last: '3 passed, 1 failed' });
  sandbox.write('packages/one/src/bad.test.ts', `import './missing';\n`);
  expect(run('test', 'unit')).toMatchObject({ status: 1, last: '3 passed, 1 failed' });
});

it('npm test knows its stages, and names them to whoever does not', () => {
  const { output, status } = repository().run('test', 'unti');
  expect(status).toBe(1);
  expect(output).toContain("There is no stage 'unti'; stages: install, build, generate, lint, unit, e2e");
});
