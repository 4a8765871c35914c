import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder, writeProgram } from '../../test-support/temporary-folder';
import { runChild } from './run-child';

const env = { PATH: process.env.PATH ?? '' };

/** Whether a process that runs (and is no zombie) has this number. */
function runs(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

test('output, error lines and exit code are given back; a failure is no exception', async () => {
  const lines: string[] = [];
  const result = await runChild('sh', ['-c', 'echo out; echo one >&2; echo two >&2; exit 3'], {
    env,
    onErrorLine: (line) => lines.push(line),
  });
  expect(result).toEqual({ exitCode: 3, stdout: 'out', stderr: 'one\ntwo' });
  expect(lines).toEqual(['one', 'two']);
});

test('a program that does not exist fails like one that failed', async () => {
  expect((await runChild('/nowhere/at-all', [], { env })).exitCode).toBeUndefined();
});

test('the child gets the given environment and nothing else', async () => {
  const { stdout } = await runChild('/usr/bin/env', [], { env: { ONLY: 'this' } });
  expect(stdout).toBe('ONLY=this');
});

test.runIf(process.platform === 'linux')('a stop ends the children of the child too', async () => {
  const pidFile = join(temporaryFolder(), 'pid');
  const controller = new AbortController();
  const running = runChild('sh', ['-c', `sleep 600 & echo $! > ${pidFile}; wait`], { env, signal: controller.signal });
  await vi.waitFor(() => expect(existsSync(pidFile) && readFileSync(pidFile, 'utf8')).toMatch(/^\d+\n/));
  const pid = Number(readFileSync(pidFile, 'utf8'));
  expect(runs(pid)).toBe(true);
  controller.abort();
  await expect(running).rejects.toMatchObject({ code: 'T205' });
  await vi.waitFor(() => expect(runs(pid)).toBe(false));
});

test('a child that hangs is ended when its time is over', async () => {
  const started = Date.now();
  const script = writeProgram(join(temporaryFolder(), 'hang'), 'sleep 600');
  expect((await runChild(script, [], { env, timeout: 100 })).exitCode).not.toBe(0);
  expect(Date.now() - started).toBeLessThan(5000);
});
