import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clusterOptions } from '../test-support/test-cluster';

/** Command lines of all processes that name a folder. */
function processesOf(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(join('/proc', pid, 'cmdline'), 'utf8').replaceAll('\0', ' ');
      } catch {
        return '';
      }
    })
    .filter((line) => line.includes(folder));
}

test('a cluster whose process is killed leaves no process behind, and its data starts again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'exoplane-killed-'));
  const file = join(folder, 'options.json');
  writeFileSync(file, JSON.stringify(await clusterOptions(join(folder, 'cluster'))));
  const library = JSON.stringify(join(__dirname, '..', 'lib', 'index.js'));
  const program = `require(${library}).startCluster(require(${JSON.stringify(file)})).then(() => process.send('up'))`;
  const start = async () => {
    const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const [message] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
    expect(message).toBe('up');
    return child;
  };
  for (let round = 0; round < 2; round++) {
    const child = await start();
    expect(processesOf(join(folder, 'cluster')).length).toBeGreaterThanOrEqual(4);
    child.kill('SIGKILL');
    await expect.poll(() => processesOf(join(folder, 'cluster')), { timeout: 20_000 }).toEqual([]);
  }
  rmSync(folder, { recursive: true });
});
