import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
// The built package: the daemon is a process of its own, which runs what was built.
import { localCloudStatus, resetLocalCloud, spawnLocalCloud, stopLocalCloud } from '@exoplane/local-cloud';
import { resolveTool } from '@exoplane/tools';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let root: string;
let versitygw: string;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'exoplane-daemon-'));
  versitygw = (await resolveTool('versitygw')).path;
});
afterEach(async () => {
  for (const name of ['one', 'two']) await stopLocalCloud(join(root, name));
  rmSync(root, { recursive: true, force: true });
});

const up = (name = 'one') => spawnLocalCloud({ dir: join(root, name), versitygw });
const processes = () =>
  execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(root));
const zones = async (api = '') => (await fetch(`${api}/zone`)).status;

describe('the local cloud as a process of its own', () => {
  test('is up when the call returns, is found again, and leaves nothing behind', async () => {
    const status = await up();
    expect(await zones(status.endpoints?.api)).toBe(200);
    expect(await up()).toEqual(status);
    expect(localCloudStatus(join(root, 'one'))).toEqual(status);
    expect(await stopLocalCloud(join(root, 'one'))).toBe(true);
    expect(processes()).toEqual([]);
    expect(localCloudStatus(join(root, 'one')).running).toBe(false);
    expect(await stopLocalCloud(join(root, 'one'))).toBe(false);
  });

  test('comes back at the same addresses, with the same key', async () => {
    const before = await up();
    await stopLocalCloud(join(root, 'one'));
    const after = await up();
    expect(after.endpoints).toEqual(before.endpoints);
    expect(after.credentials).toEqual(before.credentials);
  });

  test('listens on loopback only', async () => {
    const { endpoints } = await up();
    expect(endpoints?.s3).toBeDefined();
    for (const address of [endpoints?.api, endpoints?.proxy, endpoints?.s3, endpoints?.dns.host]) {
      expect(address).toContain('127.0.0.1');
    }
  });

  test('several run side by side, and know nothing of each other', async () => {
    const [one, two] = [await up('one'), await up('two')];
    expect(one.endpoints?.api).not.toBe(two.endpoints?.api);
    expect(one.credentials?.apiSecret).not.toBe(two.credentials?.apiSecret);
    await stopLocalCloud(join(root, 'one'));
    expect(await zones(two.endpoints?.api)).toBe(200);
  });

  test('two that are started at once in one folder become one', async () => {
    const [first, second] = await Promise.all([up(), up()]);
    expect(first.pid).toBe(second.pid);
    expect(processes().filter((line) => line.includes('main.js'))).toHaveLength(1);
  });

  test('killed without warning takes its object storage along, and can be started again at once', async () => {
    const { pid = 0, endpoints } = await up();
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => processes(), { timeout: 5000 }).toEqual([]);
    expect(localCloudStatus(join(root, 'one')).running).toBe(false);
    const again = await up();
    expect(again.endpoints).toEqual(endpoints);
  });

  test('never ends a stranger that got the number of a dead process', async () => {
    const { pid = 0 } = await up();
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => processes(), { timeout: 5000 }).toEqual([]);
    const file = join(root, 'one', 'runtime.json');
    const runtime = JSON.parse(readFileSync(file, 'utf8')) as object;
    writeFileSync(file, JSON.stringify({ ...runtime, pid: process.pid }));
    expect(localCloudStatus(join(root, 'one')).running).toBe(false);
    expect(await stopLocalCloud(join(root, 'one'))).toBe(false);
    await wait(50);
  });

  test('says which port is taken when it was asked for that one', async () => {
    const { endpoints } = await up('one');
    const port = Number(new URL(endpoints?.proxy ?? '').port);
    await expect(spawnLocalCloud({ dir: join(root, 'two'), ports: { api: port } })).rejects.toMatchObject({
      code: 'L102',
      message: `Port ${port} for the API is taken`,
    });
    // It has said so before it ended.
    const left = () => processes().filter((line) => line.includes(join(root, 'two')));
    await expect.poll(left, { timeout: 10_000 }).toEqual([]);
  });

  test('is not emptied while it runs; a reset keeps addresses and key', async () => {
    const before = await up();
    expect(() => resetLocalCloud(join(root, 'one'))).toThrow('already runs');
    await stopLocalCloud(join(root, 'one'));
    resetLocalCloud(join(root, 'one'));
    const after = await up();
    expect(after.endpoints).toEqual(before.endpoints);
    expect(after.credentials).toEqual(before.credentials);
  });

  test('keeps its secret off argument lists and out of its log', async () => {
    const { credentials } = await up();
    const log = readFileSync(join(root, 'one', 'local-cloud.log'), 'utf8');
    expect(credentials?.apiSecret).toHaveLength(43);
    expect(`${log}${processes().join('\n')}`).not.toContain(credentials?.apiSecret);
  });
});
