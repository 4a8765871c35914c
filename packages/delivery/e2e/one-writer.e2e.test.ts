import { hostname } from 'node:os';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Platform, type Running } from '../test-support/platform';
import { processTree } from '../test-support/process-tree';

const DEPLOY = ['deploy', 'dev', '--cloud', 'local', '--yes'];
let platform: Platform;
beforeAll(async () => {
  platform = await Platform.start();
  await platform.must('deploy', 'organisation', '--cloud', 'local', '--yes');
});
afterAll(() => platform.stop());

/** Waits until a running command says something. */
const says = (running: Running, words: RegExp): Promise<void> =>
  new Promise((resolve) => {
    createInterface({ input: running.stderr }).on('line', (line) => {
      if (words.test(line)) resolve();
    });
  });

describe('two deploys of one environment at once', () => {
  test('one wins, and the other says at once who is at it since when', async () => {
    const first = platform.begin(...DEPLOY);
    await says(first, /creating/);
    const { exitCode, stderr } = await platform.run(...DEPLOY);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      new RegExp(`dev is being worked on by .* on ${hostname()} \\(deploy, since \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d`),
    );
    expect((await first).exitCode).toBe(0);
  });
});

describe('Ctrl-C', () => {
  test('lets OpenTofu finish what it has begun, and says how to go on', async () => {
    await platform.must('destroy', 'dev', '--cloud', 'local', '--confirm', 'dev');
    const running = platform.begin(...DEPLOY);
    await says(running, /creating/);
    running.kill('SIGINT');
    const { exitCode, stderr } = await running;
    expect(exitCode).toBe(1);
    expect(stderr).toContain('what has begun is finished first');
    expect(stderr).toMatch(/go on with: npx projen deploy:dev/);
    expect(processTree(running.pid ?? 0)).toHaveLength(1);
  });

  test('leaves nothing that the next deploy stumbles over', async () => {
    await platform.deploy();
    expect((await platform.run('plan', 'dev', '--cloud', 'local')).exitCode).toBe(0);
  });
});
