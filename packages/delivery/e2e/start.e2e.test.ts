import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Resolver } from 'node:dns/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identify, isAlive, localCloudStatus } from '@exoplane/local-cloud';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, runCommand } from '../test-support/platform';

const root = mkdtempSync(join(tmpdir(), 'exoplane-start-'));
const exoplane = (...args: string[]): Promise<Answer> => runCommand(root, args);
const cloud = () => localCloudStatus(join(root, '.exoplane/local/cloud'));

let first: Answer;
beforeAll(async () => {
  mkdirSync(join(root, 'environments'));
  writeFileSync(
    join(root, 'environments/organisation.yaml'),
    'name: acme\nzone: ch-gva-2\ndomain: { name: acme.example }\n',
  );
  writeFileSync(join(root, 'environments/local.yaml'), 'domain: local.acme.test\n');
  first = await exoplane('start');
});
afterAll(async () => {
  await exoplane('local', 'down');
  rmSync(root, { recursive: true, force: true });
});

describe('a first start', () => {
  test('ends well and says where to look', () => {
    expect(first.stderr).toContain('local › cluster  ✔ 9 added');
    expect(first.stdout).toContain('.exoplane/local/outputs/local.json');
    expect(first.exitCode).toBe(0);
  });

  test('leaves names that lead to the load balancer', async () => {
    const { dns } = cloud().endpoints ?? {};
    const resolver = new Resolver();
    resolver.setServers([`${dns?.host}:${dns?.port}`]);
    const address = /\*\.local\.acme\.test → (\S+)/.exec(first.stdout)?.[1];
    expect(await resolver.resolve4('shop.local.acme.test')).toEqual([address]);
  });
});

describe('a second start', () => {
  test('says that nothing changed', async () => {
    const { exitCode, stdout } = await exoplane('start');
    expect(stdout).toContain('local is up to date, nothing changed');
    expect(exitCode).toBe(0);
  });
});

describe('local down', () => {
  test('leaves nothing running', async () => {
    const process = identify(cloud().pid ?? 0);
    expect(process && isAlive(process)).toBe(true);
    await exoplane('local', 'down');
    expect(process && isAlive(process)).toBe(false);
  });

  test('keeps what is deployed: the next start finds it', async () => {
    expect((await exoplane('start')).stdout).toContain('nothing changed');
  });
});
