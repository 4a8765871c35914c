import { chmodSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toolVersion } from '@exoplane/tools';
import { Command } from 'commander';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CommandContext } from './context.js';
import { register as registerDoctor } from './doctor.js';
import { register } from './tools.js';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(realpathSync(tmpdir()), 'exoplane-tools-command-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a program on this test's PATH. */
function program(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** Runs `exoplane …` on a machine that has nothing but these programs. */
async function run(...args: string[]): Promise<{ stdout: string; exitCode: number }> {
  let stdout = '';
  let exitCode = 0;
  const write = (text: string | Uint8Array) => {
    stdout += String(text);
    return true;
  };
  const context: CommandContext = {
    root: folder,
    env: { PATH: `${folder}:/nowhere`, EXOPLANE_CACHE: join(folder, 'cache') },
    stdin: process.stdin,
    stdout: Object.assign(Object.create(process.stdout) as NodeJS.WriteStream, { write }),
    stderr: process.stderr,
    interactive: false,
    setExitCode: (code) => (exitCode = code),
  };
  const cli = new Command('exoplane').enablePositionalOptions().exitOverride();
  register(cli, context);
  registerDoctor(cli, context);
  await cli.parseAsync(args, { from: 'user' });
  return { stdout, exitCode };
}

const sops = `[ "$1" = --disable-version-check ] && echo sops ${toolVersion('sops')} && exit 0\n`;

test('path prints the place of a tool and nothing else', async () => {
  const path = program('sops', sops);
  expect((await run('tools', 'path', 'sops')).stdout).toBe(`${path}\n`);
});

test('exec gives the tool its arguments as they are, and ends with its exit code', async () => {
  program('sops', `${sops}echo "$#:$*" > ${folder}/arguments\n[ "$*" = "--help -x" ] && exit 7\nexit 8`);
  expect((await run('tools', 'exec', 'sops', '--', '--help', '-x')).exitCode).toBe(7);
  expect((await run('tools', 'exec', 'sops', '--help', '-x')).exitCode).toBe(7);
  expect((await run('tools', 'exec', 'sops', '--', '--help', '--', '-x')).exitCode).toBe(8);
});

test('a tool that a signal ended gives the code that shells give', async () => {
  program('sops', `${sops}kill -TERM $$`);
  expect((await run('tools', 'exec', 'sops')).exitCode).toBe(143);
});

test('an unknown tool is refused with the names of all', async () => {
  await expect(run('tools', 'path', 'tofu')).rejects.toMatchObject({
    code: 'T001',
    hint: expect.stringContaining('opentofu'),
  });
});

test('a tool that is no program is not run', async () => {
  await expect(run('tools', 'exec', 'exoscale-openapi')).rejects.toMatchObject({ code: 'T004' });
});

test('install says where each tool came from', async () => {
  program('sops', sops);
  expect((await run('tools', 'install', 'sops')).stdout).toBe(`✔ sops ${toolVersion('sops')} (on PATH)\n`);
});

test('list names every tool for machines', async () => {
  const path = program('sops', sops);
  const listed = JSON.parse((await run('tools', 'list', '--json')).stdout) as { name: string }[];
  expect(listed).toContainEqual(expect.objectContaining({ name: 'sops', source: 'path', path }));
  expect(listed).toContainEqual(expect.objectContaining({ name: 'opentofu', source: null, path: null }));
});

test('doctor ends with 1 where something that is needed is missing, and with 0 where it can be got', async () => {
  program('git', 'echo git version 2.39.5');
  expect((await run('doctor')).exitCode).toBe(1);
  program('go', 'echo go1.27.3');
  const { stdout, exitCode } = await run('doctor', '--json');
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ ready: true });
});
