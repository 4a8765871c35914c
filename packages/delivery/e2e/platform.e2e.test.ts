import { afterAll, beforeAll, expect, test } from 'vitest';
import { ClusterTools } from '../test-support/cluster-tools';
import { Platform } from '../test-support/platform';

/** One real cluster for all of these: each test leaves it synced and healthy. */
let platform: Platform;
let cluster: ClusterTools;
let first: string;

beforeAll(async () => {
  platform = await Platform.start({}, { kubernetes: true });
  first = (await platform.deploy()).stderr;
  cluster = await ClusterTools.of(platform, 'dev');
}, 600_000);

afterAll(async () => {
  await platform.stop();
});

const parts = ['root', 'namespaces', 'argo-cd', 'gateway-api', 'cert-manager', 'traefik', 'certificates'];

test('from nothing to a cluster in which every application is synced and healthy, and the table says so', () => {
  for (const name of parts) expect(first).toMatch(new RegExp(`^ +${name} +Synced +Healthy +[0-9a-f]{8}$`, 'm'));
});

test('Argo CD itself tells the same', async () => {
  const applications = await cluster.applications();
  expect(Object.keys(applications).sort()).toEqual([...parts].sort());
  expect(new Set(Object.values(applications))).toEqual(new Set(['Synced Healthy']));
});

test('deployed again, nothing changes: no commit on the branch, no other generation of what runs', async () => {
  const before = await cluster.generations();
  const { stderr } = await platform.deploy();
  expect(stderr).toContain('env/dev has them already');
  expect(stderr).toContain('dev is up to date, nothing changed');
  expect(await cluster.generations()).toEqual(before);
});

test('a change made by hand is healed', async () => {
  await cluster.kubectl('-n', 'traefik', 'scale', 'deployment', 'traefik', '--replicas', '1');
  await expect.poll(() => cluster.value('-n', 'traefik', 'deployment/traefik', '{.spec.replicas}'), waiting).toBe('2');
});

test('a commit on the rendered branch is applied', async () => {
  const since = Date.now();
  await cluster.commit('platform/namespaces/configmap-note.yaml', {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'note', namespace: 'default' },
    data: { text: 'hello' },
  });
  await expect.poll(() => cluster.value('-n', 'default', 'configmap/note', '{.data.text}'), waiting).toBe('hello');
  console.log(`a commit was applied after ${((Date.now() - since) / 1000).toFixed(1)} s`);
});

test('what is gone from the branch is gone from the cluster', async () => {
  await platform.deploy();
  await expect.poll(() => cluster.value('-n', 'default', 'configmap/note', '{.data.text}'), waiting).toBe('');
});

test('a part that breaks is reported with its reason, and the others stay synced', async () => {
  await cluster.commit('platform/namespaces/broken.yaml', {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'broken', namespace: 'default' },
    spec: { replicas: 'many' },
  });
  await expect.poll(async () => (await cluster.applications())['namespaces'], waiting).not.toBe('Synced Healthy');
  const others = Object.entries(await cluster.applications()).filter(
    ([name]) => !['namespaces', 'root'].includes(name),
  );
  expect(others.every(([, state]) => state.startsWith('Synced'))).toBe(true);
  await expect.poll(() => cluster.message('namespaces'), waiting).toContain('replicas');
  await platform.deploy();
  expect((await cluster.applications())['namespaces']).toBe('Synced Healthy');
});

test('the API server refuses what a namespace does not allow', async () => {
  const refused = await cluster.create({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'intruder', namespace: 'traefik' },
    spec: { containers: [{ name: 'a', image: 'a:1', securityContext: { privileged: true } }] },
  });
  expect(refused).toContain('violates PodSecurity "restricted');
});

test("the load balancer's address is the gateway's, and its services lead to the fixed ports of the nodes", async () => {
  const { foundation } = JSON.parse((await platform.must('outputs', 'dev', '--cloud', 'local')).stdout) as {
    foundation: { loadBalancer: { ip: string } };
  };
  const ip = await cluster.value('-n', 'traefik', 'service/traefik', '{.status.loadBalancer.ingress[0].ip}');
  expect(ip).toBe(foundation.loadBalancer.ip);
});

test("the gateway's certificate is issued and names the environment's domain", async () => {
  const names = await cluster.value('-n', 'traefik', 'certificate/environment', '{.spec.dnsNames}');
  expect(names).toContain('dev.acme.example');
  const ready = await cluster.value(
    '-n',
    'traefik',
    'certificate/environment',
    '{.status.conditions[?(@.type=="Ready")].status}',
  );
  expect(ready).toBe('True');
});

const waiting = { timeout: 120_000, interval: 500 };
