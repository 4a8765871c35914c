import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { Resolver } from 'node:dns/promises';
import { join } from 'node:path';
import { CreateBucketCommand, PutBucketVersioningCommand, S3Client } from '@aws-sdk/client-s3';
import { providerMirror, resolveTool } from '@exoplane/tools';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StrictCloud } from '../test-support/strict-cloud';

const APPLY = ['apply', '-auto-approve', '-input=false', '-no-color'];
const NOTHING_TO_DO = 0;

let cloud: StrictCloud;
let tofu: (...args: string[]) => Promise<{ code: number; output: string }>;
beforeAll(async () => {
  cloud = await StrictCloud.start();
  await createStateBucket();
  const { path } = await resolveTool('opentofu');
  const folder = join(cloud.root, 'tofu');
  mkdirSync(folder);
  copyFileSync(join(__dirname, 'provider', 'main.tf'), join(folder, 'main.tf'));
  const config = join(cloud.root, 'tofu.rc');
  const mirror = JSON.stringify(await providerMirror());
  writeFileSync(config, `provider_installation {\n  filesystem_mirror {\n    path = ${mirror}\n  }\n}\n`);
  const env = {
    PATH: process.env['PATH'],
    HOME: cloud.root,
    ...cloud.cloud.clientEnvironment(),
    TF_CLI_CONFIG_FILE: config,
  };
  tofu = (...args) =>
    new Promise((resolve) => {
      execFile(path, args, { cwd: folder, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), output: `${stdout}\n${stderr}` }),
      );
    });
  expect(await tofu('init', '-input=false', '-no-color')).toMatchObject({ code: 0 });
});
afterAll(() => cloud.stop());

async function createStateBucket(): Promise<void> {
  const env = cloud.cloud.clientEnvironment();
  const credentials = {
    accessKeyId: env['AWS_ACCESS_KEY_ID'] ?? '',
    secretAccessKey: env['AWS_SECRET_ACCESS_KEY'] ?? '',
  };
  const s3 = new S3Client({ region: 'ch-gva-2', endpoint: cloud.objectStorage, forcePathStyle: true, credentials });
  await s3.send(new CreateBucketCommand({ Bucket: 'state' }));
  const VersioningConfiguration = { Status: 'Enabled' } as const;
  await s3.send(new PutBucketVersioningCommand({ Bucket: 'state', VersioningConfiguration }));
  s3.destroy();
}

const inject = (fault: object) =>
  fetch(`${cloud.proxy}/_local/faults`, { method: 'POST', body: JSON.stringify(fault) });
const plan = () => tofu('plan', '-detailed-exitcode', '-input=false', '-no-color');

describe('the real provider, through both of its clients', () => {
  test('makes everything, although one request in ten is refused, and then sees nothing left to do', async () => {
    await inject({ kind: '5xx', probability: 0.1, seed: 11 });
    const { code, output } = await tofu(...APPLY);
    await fetch(`${cloud.proxy}/_local/faults`, { method: 'DELETE' });
    if (code !== 0) expect((await tofu(...APPLY)).code, output).toBe(0);
    const second = await plan();
    expect(second.output).toContain('No changes.');
    expect(second.code).toBe(NOTHING_TO_DO);
  });

  test('scales a nodepool, and the new node has an address of its own', async () => {
    expect((await tofu(...APPLY, '-var=size=3')).code).toBe(0);
    const { output } = await tofu('output', '-json', 'addresses');
    expect(new Set(JSON.parse(output) as string[]).size).toBe(3);
  });

  test('is told plainly when an operation fails, and tries again next time', async () => {
    await inject({ kind: 'failed-operation', operation: 'scale-sks-nodepool', times: 1, message: 'no capacity left' });
    const { code, output } = await tofu(...APPLY, '-var=size=2');
    expect(code).toBe(1);
    expect(output).toContain('no capacity left');
    expect((await tofu(...APPLY, '-var=size=2')).code).toBe(0);
  });

  test('a second run is refused while one holds the lock, and told who holds it', async () => {
    await inject({ kind: 'slow', method: 'GET', path: '/sks-cluster/*', delay: 4000, times: 1 });
    const first = tofu(...APPLY, '-var=size=2');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const second = await tofu(...APPLY, '-var=size=2');
    expect(second.code).toBe(1);
    expect(second.output).toContain('Error acquiring the state lock');
    expect(second.output).toMatch(/Who:\s+\S+@/);
    expect((await first).code).toBe(0);
  });

  test('has names that the DNS server answers at once', async () => {
    const address = JSON.parse((await tofu('output', '-json', 'wildcard')).output) as string;
    const resolver = new Resolver();
    const { host = '', port = 0 } = cloud.cloud.status.endpoints?.dns ?? {};
    resolver.setServers([`${host}:${port}`]);
    expect(await resolver.resolve4('shop.example.test')).toEqual([address]);
    expect(await resolver.resolveTxt('_acme-challenge.example.test')).toEqual([['token']]);
  });

  test('destroys everything, and nothing is left; every answer was valid', async () => {
    expect((await tofu('destroy', '-auto-approve', '-input=false', '-no-color')).code).toBe(0);
    expect(await cloud.counts()).toEqual({});
    expect(await cloud.statistics()).toMatchObject({ invalidAnswers: {}, invalidRequests: 0, notImplemented: {} });
  });
});
