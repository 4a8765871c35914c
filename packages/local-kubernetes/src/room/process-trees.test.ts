import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { memoryOf } from './memory.js';
import { memoryOfTrees } from './process-trees.js';

test('what a process has started counts with it', async () => {
  const shell = spawn('sh', ['-c', `'${process.execPath}' -e 'console.log(1); setInterval(() => {}, 9999)' & wait`], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  try {
    await once(shell.stdout, 'data');
    const pid = shell.pid ?? 0;
    expect(memoryOfTrees([pid]).get(pid)).toBeGreaterThan(memoryOf(pid) + 20);
  } finally {
    process.kill(-(shell.pid ?? 0), 'SIGKILL');
  }
});

test('a process that is gone needs none', () => {
  expect(memoryOfTrees([2 ** 22 + 1]).get(2 ** 22 + 1)).toBe(0);
});
