import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, writeProgram } from '../../test-support/temporary-folder';
import { toolVersion } from '../versions';
import { inspectMachine } from './index';

/** A machine with the given programs on PATH, and nothing else. */
function machine(programs: Record<string, string>) {
  const folder = temporaryFolder();
  for (const [name, script] of Object.entries(programs)) writeProgram(join(folder, name), script);
  return { folder, env: { PATH: folder, EXOPLANE_CACHE: temporaryFolder() } };
}

const git = 'echo git version 2.39.5';
const go = 'echo go1.27.3';
const python3 = 'echo "pip 24.0 from /x (python 3.12)"';
const published = {
  tofu: `printf '{\\n  "terraform_version": "${toolVersion('opentofu')}"\\n}\\n'`,
  sops: `echo sops ${toolVersion('sops')}`,
  kustomize: `echo v${toolVersion('kustomize')}`,
  helm: `echo v${toolVersion('helm')}`,
  versitygw: `echo "Version  : ${toolVersion('versitygw')}"`,
  [`terraform-provider-exoscale_v${toolVersion('provider-exoscale')}`]: 'true',
};

const named = <Item extends { name: string }>(items: readonly Item[], name: string) =>
  items.find((item) => item.name === name);

test('with Node, git and Go nothing that is needed is missing, only not there yet', async () => {
  const report = await inspectMachine({ env: machine({ git, go }).env });
  expect(report.ready).toBe(true);
  expect(named(report.tools, 'opentofu')).toMatchObject({ state: 'obtainable' });
  expect(named(report.prerequisites, 'pip')).toMatchObject({ state: 'unneeded' });
});

test('without Go the tools that must be built are missing, and Go says how to get it', async () => {
  const report = await inspectMachine({ env: machine({ git, python3 }).env });
  expect(report.ready).toBe(false);
  expect(named(report.tools, 'versitygw')).toMatchObject({ state: 'missing' });
  expect(named(report.prerequisites, 'go')).toMatchObject({
    state: 'missing',
    hint: expect.stringContaining('Install Go'),
  });
});

test('where the tools themselves are on PATH, nobody needs Go', async () => {
  const { env, folder } = machine({ git, ...published });
  const report = await inspectMachine({ env });
  expect(report.ready).toBe(true);
  expect(named(report.prerequisites, 'go')).toMatchObject({ state: 'unneeded' });
  expect(named(report.tools, 'sops')).toMatchObject({
    state: 'ready',
    found: { source: 'path', path: join(folder, 'sops') },
  });
});

test('a Go that is too old does not count', async () => {
  const report = await inspectMachine({ env: machine({ git, go: 'echo go1.19' }).env });
  expect(report.ready).toBe(false);
  expect(named(report.prerequisites, 'go')).toMatchObject({ state: 'missing', version: '1.19' });
});

test('without git the machine is not ready, whatever else is there', async () => {
  const report = await inspectMachine({ env: machine({ go, python3, ...published }).env });
  expect(report.ready).toBe(false);
  expect(named(report.prerequisites, 'git')).toMatchObject({ state: 'missing', hint: expect.any(String) });
});

test('a program of another version is named, and not used', async () => {
  const { env, folder } = machine({ git, go, sops: 'echo sops 3.9.0' });
  const report = await inspectMachine({ env });
  expect(named(report.tools, 'sops')).toMatchObject({
    state: 'obtainable',
    others: [{ path: join(folder, 'sops'), version: '3.9.0' }],
  });
});

test('each way to get a tool says what it costs and whether it works here', async () => {
  const report = await inspectMachine({ env: machine({ git, go, mise: 'true' }).env });
  expect(named(report.tools, 'opentofu')?.ways).toMatchObject([
    { kind: 'mise', available: true, cpuSeconds: 0 },
    { kind: 'go', available: true, command: 'npx exoplane tools install opentofu' },
  ]);
  expect(named(report.tools, 'zizmor')?.ways).toMatchObject([
    { kind: 'mise', available: true },
    { kind: 'pip', available: false },
  ]);
});
