import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { node, TestCluster } from '../test-support/test-cluster';

let cluster: TestCluster;
beforeAll(async () => {
  cluster = await TestCluster.start();
});
afterAll(async () => {
  await cluster.stop();
});

const soon = { timeout: 60_000, interval: 200 };
const app = (version: string) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'app' },
  spec: {
    replicas: 2,
    selector: { matchLabels: { app: 'app' } },
    template: {
      metadata: { labels: { app: 'app' } },
      spec: {
        volumes: [
          { name: 'settings', configMap: { name: 'settings' } },
          { name: 'secrets', secret: { secretName: 'secrets' } },
        ],
        containers: [
          {
            name: 'app',
            image: 'example.com/app:1',
            env: [{ name: 'VERSION', value: version }],
            ports: [{ name: 'http', containerPort: 8080 }],
            readinessProbe: { httpGet: { path: '/', port: 'http' }, periodSeconds: 1 },
            livenessProbe: { tcpSocket: { port: 'http' } },
            lifecycle: { preStop: { sleep: { seconds: 1 } } },
            volumeMounts: [
              { name: 'settings', mountPath: '/settings' },
              { name: 'secrets', mountPath: '/secrets' },
            ],
          },
        ],
      },
    },
  },
});
const ready = () =>
  cluster.get('{.status.readyReplicas} {.status.updatedReplicas} {.status.replicas}', 'deployment/app');

test('a deployment waits for what it mounts, and says for what', async () => {
  await cluster.apply(app('1'), {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'app' },
    spec: { type: 'NodePort', selector: { app: 'app' }, ports: [{ port: 80, targetPort: 'http', nodePort: 30_080 }] },
  });
  const message = () =>
    cluster.get('{.items[0].status.containerStatuses[0].state.waiting.message}', 'pods', '-l', 'app=app');
  await expect.poll(message, soon).toContain('configmap "settings" not found');
});

test('with that it becomes ready, and its program sees settings, secret and a token of its own', async () => {
  await cluster.apply(
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' }, data: { greeting: 'hello' } },
    { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'secrets' }, stringData: { key: 'kept' } },
  );
  await expect.poll(ready, soon).toBe('2 2 2');
  expect(await cluster.fetch('172.16.0.11', 30_080)).toMatchObject({ setting: 'hello', secret: 'kept', token: true });
});

test('a service spreads connections over its pods, on its own address and on the nodes', async () => {
  const ip = await cluster.get('{.spec.clusterIP}', 'service/app');
  const pods = new Set<unknown>();
  for (let i = 0; i < 6; i++) pods.add((await cluster.fetch(ip, 80))['pod']);
  expect(pods.size).toBe(2);
});

test('a new version takes over without a lost request', async () => {
  let running = true;
  let failed = 0;
  let asked = 0;
  const load = (async () => {
    while (running) {
      await cluster.fetch('172.16.0.11', 30_080).catch(() => failed++);
      asked++;
      await sleep(20);
    }
  })();
  await cluster.apply(app('2'));
  await expect.poll(ready, soon).toBe('2 2 2');
  running = false;
  await load;
  expect(asked).toBeGreaterThan(20);
  expect(failed).toBe(0);
  expect((await cluster.fetch('172.16.0.11', 30_080))['version']).toBe('2');
});

test('a program that ends is started again, and the restart is counted', async () => {
  await cluster.fetch('172.16.0.11', 30_080, '/crash').catch(() => undefined);
  const restarts = () => cluster.get('{.items[*].status.containerStatuses[0].restartCount}', 'pods', '-l', 'app=app');
  await expect.poll(restarts, soon).toContain('1');
  await expect.poll(ready, soon).toBe('2 2 2');
});

test('its log can be read with kubectl', async () => {
  await expect.poll(() => cluster.kubectl(['logs', 'deployment/app', '--tail', '1']), soon).toContain('listening');
});

test('a job runs to its end, finds a service by name, and has succeeded', async () => {
  const script = "fetch('http://app.default.svc').then((r) => r.json()).then((b) => console.log(b.version))";
  const container = { name: 'job', image: 'example.com/app', command: ['node', '-e', script] };
  await cluster.apply({
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: 'job' },
    spec: { template: { spec: { restartPolicy: 'Never', containers: [container] } } },
  });
  await expect.poll(() => cluster.get('{.status.succeeded}', 'job/job'), soon).toBe('1');
  expect(await cluster.kubectl(['logs', 'job/job'])).toContain('2');
});

test('an image that nobody knows is the reason that its pod shows, and a pretended one is ready', async () => {
  const pod = (name: string, image: string) => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name },
    spec: { containers: [{ name: 'a', image }] },
  });
  await cluster.apply(pod('unknown', 'example.com/unknown:1'), pod('pretended', 'example.com/pretended:1'));
  const waiting = () => cluster.get('{.status.containerStatuses[0].state.waiting}', 'pod/unknown');
  await expect.poll(waiting, soon).toContain('no program is known for example.com/unknown:1');
  const isReady = () => cluster.get('{.status.conditions[?(@.type=="Ready")].status}', 'pod/pretended');
  await expect.poll(isReady, soon).toBe('True');
});

test('nodes come and go, and the pods of one that goes move to another', async () => {
  await cluster.cluster.setNodes([node('two', '172.16.0.12')]);
  await expect.poll(() => cluster.get('{.items[*].metadata.name}', 'nodes'), soon).toBe('two');
  await expect
    .poll(
      () =>
        cluster.get('{.items[*].spec.nodeName}', 'pods', '-l', 'app=app', '--field-selector', 'status.phase=Running'),
      { ...soon, timeout: 120_000 },
    )
    .toBe('two two');
});

test('what is deleted is gone, with its processes', async () => {
  await cluster.kubectl(['delete', 'deployment', 'app', '--wait']);
  await expect.poll(() => cluster.get('{.items[*].metadata.name}', 'pods', '-l', 'app=app'), soon).toBe('');
});
