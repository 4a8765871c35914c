import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Inventory, Platform } from '../test-support/platform';

interface Outputs {
  readonly foundation: { readonly loadBalancer: { readonly id: string; readonly ip: string } };
  readonly cluster?: { readonly id: string };
}

let platform: Platform;
const local = ['--cloud', 'local'];
const outputs = (): Outputs =>
  JSON.parse(readFileSync(join(platform.root, '.exoplane/local/outputs/dev.json'), 'utf8')) as Outputs;
const filter = async (): Promise<string[]> => {
  const { stdout } = await platform.must('plan', 'dev', ...local, '--json');
  return (JSON.parse(stdout) as { access: string[] }).access;
};

beforeAll(async () => {
  platform = await Platform.start();
  await platform.deploy();
});
afterAll(() => platform.stop());

describe('an environment that is deployed', () => {
  test('has nothing left to do: a plan ends with 0', async () => {
    const { exitCode, stdout } = await platform.run('plan', 'dev', ...local);
    expect(stdout).toContain('no changes');
    expect(exitCode).toBe(0);
  });

  test('is deployed again in one step that says so', async () => {
    const { stderr } = await platform.deploy();
    expect(stderr).toContain('dev is up to date, nothing changed');
  });

  test('is what status and outputs tell of', async () => {
    const { ip } = outputs().foundation.loadBalancer;
    expect((await platform.must('status', 'dev', ...local)).stdout).toContain(
      `dev.acme.example and *.dev.acme.example → ${ip}`,
    );
    expect(JSON.parse((await platform.must('outputs', 'dev', ...local)).stdout)).toEqual(outputs());
  });

  test('lets its nodes and the office into the database, and nobody else', async () => {
    expect(await filter()).toEqual([]);
  });
});

describe('a change of one line', () => {
  test('is planned in plain words, and ends with 2', async () => {
    platform.write(
      'environments/dev.yaml',
      'domain: dev.acme.example\ncluster: { nodepools: [{ name: general, type: standard.medium, size: 3 }] }\n' +
        'database: { allow: [{ cidr: 203.0.113.7/32, note: office }, { cidr: 198.51.100.0/24, note: agency }] }\n',
    );
    const { exitCode, stdout } = await platform.run('plan', 'dev', ...local);
    expect(stdout).toMatch(/~ nodepool general +size 2 → 3/);
    expect(stdout).toMatch(/~ database +allow \+ 198\.51\.100\.0\/24 \(agency\)/);
    expect(stdout).toContain('deploy with: npx projen deploy:dev --cloud local');
    expect(exitCode).toBe(2);
  });

  test('is deployed, and the new node is let into the database', async () => {
    const { stderr } = await platform.deploy();
    expect(stderr).toContain('1 changed');
    expect(await filter()).toEqual([]);
  });
});

describe('a cluster that is destroyed and made again', () => {
  const stays = (inventory: Inventory): string[] =>
    inventory.filter((item) =>
      /^(load-balancer|dns-domain|dns-domain-record|dbaas-service|api-key|iam-role) /.test(item),
    );
  let before: Outputs;
  let inventory: Inventory;

  beforeAll(async () => {
    before = outputs();
    inventory = await platform.inventory();
    await platform.must('destroy', 'dev', ...local, '--confirm', 'dev');
  });

  test('is gone, with the database, the address and the names still there', async () => {
    const now = await platform.inventory();
    expect(now.filter((item) => item.startsWith('sks-') || item.startsWith('instance'))).toEqual([]);
    expect(stays(now)).toEqual(stays(inventory));
  });

  test('gets the same address back', async () => {
    await platform.deploy();
    expect(outputs().foundation).toEqual(before.foundation);
    expect(outputs().cluster?.id).not.toBe(before.cluster?.id);
    expect(await platform.inventory()).toEqual(inventory);
  });
});

describe('what would lose data', () => {
  test('is not done without a flag that names it', async () => {
    platform.write('environments/dev.yaml', 'domain: dev.acme.example\ndatabase: { version: "16" }\n');
    const { exitCode, stderr } = await platform.run('deploy', 'dev', ...local, '--yes');
    expect(stderr).toContain("database 'acme-dev' would be REPLACED: its data and backups would be lost");
    expect(stderr).toContain('--replace database');
    expect(exitCode).toBe(1);
  });

  test('is not done without the name of the environment', async () => {
    const { exitCode, stderr } = await platform.run('deploy', 'dev', ...local, '--yes', '--replace', 'database');
    expect(stderr).toContain('--confirm dev');
    expect(exitCode).toBe(1);
  });

  test('is done with both', async () => {
    await platform.must('deploy', 'dev', ...local, '--yes', '--replace', 'database', '--confirm', 'dev');
    expect((await platform.run('plan', 'dev', ...local)).exitCode).toBe(0);
  });

  test('goes altogether only when that was said, and then leaves nothing', async () => {
    await platform.must('destroy', 'dev', ...local, '--with-data', '--confirm', 'dev');
    expect((await platform.inventory()).filter((item) => item.includes('acme-dev'))).toEqual([]);
  });
});

describe('who cannot be asked', () => {
  test('has to say --yes', async () => {
    const { exitCode, stderr } = await platform.run('deploy', 'dev', ...local);
    expect(stderr).toContain('say --yes');
    expect(exitCode).toBe(1);
  });

  test('is told by --help, and nothing is deployed', async () => {
    const { exitCode, stdout } = await platform.run('deploy', 'dev', '--help');
    expect(stdout).toContain('exoplane deploy');
    expect(exitCode).toBe(0);
    expect((await platform.inventory()).filter((item) => item.includes('acme-dev'))).toEqual([]);
  });

  test('learns which secrets are missing where, and of the local cloud', async () => {
    const { exitCode, stderr } = await platform.run('deploy', 'dev', '--yes');
    expect(stderr).toContain(
      'exoscale.apiKey, exoscale.apiSecret, state.passphrase are not in environments/dev.secrets.yaml',
    );
    expect(stderr).toContain('npx exoplane deploy dev --cloud local');
    expect(exitCode).toBe(1);
  });
});
