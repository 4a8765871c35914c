import { execFile } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder, toolVersion } from '@exoplane/tools';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { StrictCloud } from '../test-support/strict-cloud';

const run = promisify(execFile);
let cloud: StrictCloud;
beforeAll(async () => {
  // Pending at first, and finished by the time the client looks: it would sleep 3 s between two looks.
  cloud = await StrictCloud.start({ pace: 1 });
});
afterAll(() => cloud.stop());

/** The public client and what it needs, checked against committed checksums, installed once. */
async function pythonPackages(): Promise<string> {
  const folder = join(cacheFolder(process.env), 'test-python', toolVersion('exoscale-openapi'));
  if (existsSync(join(folder, 'exoscale'))) return folder;
  mkdirSync(folder, { recursive: true });
  const requirements = [
    join(__dirname, '..', '..', 'tools', 'wheels', 'exoscale-openapi.txt'),
    join(__dirname, 'python', 'requirements.txt'),
  ].flatMap((file) => ['-r', file]);
  await run('python3', [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--require-hashes',
    '--no-deps',
    '--target',
    folder,
    ...requirements,
  ]);
  return folder;
}

test('the public Python client works with it, from zones to a Kubernetes cluster', async () => {
  const { stdout } = await run('python3', [join(__dirname, 'python', 'tour.py')], {
    env: { PATH: process.env['PATH'], ...cloud.cloud.clientEnvironment(), PYTHONPATH: await pythonPackages() },
  });
  const seen = JSON.parse(stdout) as Record<string, unknown>;
  expect(seen).toEqual({
    zones: 8,
    zone_through_proxy: 'bg-sof-1',
    private_network: 'success',
    security_group_rules: 1,
    elastic_ip: true,
    cluster_state: 'running',
    nodes: 2,
    nodes_have_addresses: true,
    kubeconfig: true,
    refused: 403,
    missing: 404,
    invalid: 400,
    not_offered: 501,
  });
  expect(await cloud.counts()).toEqual({});
  expect(await cloud.statistics()).toMatchObject({ invalidAnswers: {} });
});
