import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ClusterTools } from '../test-support/cluster-tools';
import { Platform } from '../test-support/platform';

/** One real cluster for all of these: each test leaves it synced and healthy. */
let platform: Platform;
let cluster: ClusterTools;
let first: string;

const image = 'ghcr.io/acme/web';
const local = `domain: local.acme.test
local: { images: { ${image}: { run: [node, server.mjs], folder: web } } }
`;
const server = `import { createServer } from 'node:http';
createServer((request, response) => response.end('well')).listen(Number(process.env.PORT));
`;
const deploy = () => platform.deploy('local');
const newApp = (name: string) =>
  platform.must('app', 'new', name, '--image', `${image}:1.0.0`, '--value', 'replicas=1');

beforeAll(async () => {
  platform = await Platform.start({ 'local.yaml': local }, { kubernetes: true, files: { 'web/server.mjs': server } });
  await newApp('shop');
  await newApp('blog');
  first = (await deploy()).stderr;
  cluster = await ClusterTools.of(platform, 'local');
}, 600_000);

afterAll(async () => {
  await platform.stop();
});

const apps = ['blog', 'shop'];
const parts = ['root', 'namespaces', 'argo-cd', 'gateway-api', 'cert-manager', 'traefik', 'certificates', ...apps];

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
  const { stderr } = await deploy();
  expect(stderr).toContain('env/local has them already');
  expect(stderr).toContain('local is up to date, nothing changed');
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
  await deploy();
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
  await deploy();
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
  const { foundation } = JSON.parse((await platform.must('outputs', 'local')).stdout) as {
    foundation: { loadBalancer: { ip: string } };
  };
  const ip = await cluster.value('-n', 'traefik', 'service/traefik', '{.status.loadBalancer.ingress[0].ip}');
  expect(ip).toBe(foundation.loadBalancer.ip);
});

test("the gateway's certificate is issued and names the environment's domain", async () => {
  const names = await cluster.value('-n', 'traefik', 'certificate/environment', '{.spec.dnsNames}');
  expect(names).toContain('local.acme.test');
  const ready = await cluster.value(
    '-n',
    'traefik',
    'certificate/environment',
    '{.status.conditions[?(@.type=="Ready")].status}',
  );
  expect(ready).toBe('True');
});

test('all of it needs less than 3 GiB, and each part says how much', async () => {
  const { stdout } = await platform.must('local', 'status');
  expect(stdout).toMatch(/cluster +acme-local +argocd\/argocd-repo-server +running +[1-9]\d* MiB/);
  const [, total = ''] = /cluster +acme-local +in all +(\d+) MiB/.exec(stdout) ?? [];
  console.log(`the cluster needs ${total} MiB`);
  expect(Number(total)).toBeGreaterThan(500);
  expect(Number(total)).toBeLessThan(3072);
});

test('the log of each part is at hand', async () => {
  expect((await platform.must('local', 'logs', 'argocd/argocd-repo-server', '--lines', '5')).stdout).not.toBe('');
});

describe('an app', () => {
  test('runs, and is reached by its name through the gateway', async () => {
    expect(await cluster.value('-n', 'shop', 'deployment/web', '{.status.readyReplicas}')).toBe('1');
    const accepted = '{.status.parents[0].conditions[?(@.type=="Accepted")].status}';
    expect(await cluster.value('-n', 'shop', 'httproute/web', accepted)).toBe('True');
  });

  test('whose values change leaves every file of the others as it is', async () => {
    const before = await cluster.files();
    edit('shop', 'replicas: 1', 'replicas: 2');
    await deploy();
    const after = await cluster.files();
    const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(changed).toEqual(['apps/shop/deployment-web.yaml']);
    expect(await cluster.value('-n', 'shop', 'deployment/web', '{.status.readyReplicas}')).toBe('2');
  });

  test('whose file is wrong is refused before anything is changed', async () => {
    const inventory = await platform.inventory();
    edit('shop', 'replicas: 2', 'replcas: 2');
    const { exitCode, stderr } = await platform.run('deploy', 'local', '--yes');
    edit('shop', 'replcas: 2', 'replicas: 2');
    expect(stderr).toMatch(/apps\/shop\/app\.yaml:\d+:\d+ {2}P110 unknown value 'replcas'/);
    expect(stderr).not.toContain('planned');
    expect(exitCode).toBe(1);
    expect(await platform.inventory()).toEqual(inventory);
  });

  test('that is broken is reported with its reason, and every other stays synced and healthy', async () => {
    edit('blog', `${image}:1.0.0`, `ghcr.io/acme/nobody:1.0.0`);
    const deploying = platform.begin('deploy', 'local', '--yes');
    await expect.poll(() => cluster.why('blog'), waiting).toContain('ghcr.io/acme/nobody');
    const others = Object.entries(await cluster.applications()).filter(([name]) => !['blog', 'root'].includes(name));
    expect(new Set(others.map(([, state]) => state))).toEqual(new Set(['Synced Healthy']));
    edit('blog', `ghcr.io/acme/nobody:1.0.0`, `${image}:1.0.0`);
    deploying.kill('SIGINT');
    await deploying;
    await deploy();
    expect((await cluster.applications())['blog']).toBe('Synced Healthy');
  });

  test('that an app may not have reaches no cluster: a role is refused by the project', async () => {
    const role = { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', rules: [] };
    await cluster.commit('apps/blog/role.yaml', { ...role, metadata: { name: 'more', namespace: 'blog' } });
    await expect.poll(() => cluster.message('blog'), waiting).toMatch(/not permitted/);
    expect(await cluster.value('-n', 'blog', 'role/more', '{.metadata.name}')).toBe('');
    await deploy();
  });

  test('goes on running when the set that made it is deleted', async () => {
    const uid = await cluster.value('-n', 'shop', 'deployment/web', '{.metadata.uid}');
    await cluster.kubectl('-n', 'argocd', 'delete', 'applicationset', 'apps');
    // The root application brings the set back, and the set its applications.
    await expect
      .poll(() => cluster.value('-n', 'argocd', 'applicationset/apps', '{.metadata.name}'), waiting)
      .toBe('apps');
    await deploy();
    expect(await cluster.value('-n', 'shop', 'deployment/web', '{.metadata.uid}')).toBe(uid);
  });

  test('goes on running when it is taken out of the environment, until it is deleted by name', async () => {
    expect((await platform.run('app', 'delete', 'blog', 'local', '--confirm', 'blog')).stderr).toContain('D611');
    await platform.must('app', 'remove', 'blog');
    expect((await platform.run('app', 'delete', 'blog', 'local', '--confirm', 'blog')).stderr).toContain('D613');
    await deploy();
    await expect.poll(async () => Object.keys(await cluster.applications()), waiting).not.toContain('blog');
    expect(await cluster.value('-n', 'blog', 'deployment/web', '{.status.readyReplicas}')).toBe('1');
    expect((await platform.run('app', 'delete', 'blog', 'local')).stderr).toContain('D402');
    await platform.must('app', 'delete', 'blog', 'local', '--confirm', 'blog');
    await expect.poll(() => cluster.value('namespace/blog', '{.metadata.name}'), waiting).toBe('');
  });

  test('is shown by the list with its state', async () => {
    expect((await platform.must('app', 'list')).stdout).toMatch(/^shop +local +working-tree .*Synced, Healthy$/m);
  });
});

describe("an app's namespace", () => {
  const pod = (spec: object) => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'intruder', namespace: 'shop' },
    spec: { securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } }, ...spec },
  });
  const restricted = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };
  const container = (more: object = {}) => ({ name: 'a', image: 'a:1', securityContext: restricted, ...more });

  test.each([
    ['a privileged container', { containers: [container({ securityContext: { privileged: true } })] }, 'privileged'],
    ["the node's network", { hostNetwork: true, containers: [container()] }, 'host namespaces'],
    ["the node's files", { containers: [container()], volumes: [{ name: 'a', hostPath: { path: '/' } }] }, 'hostPath'],
    ['root', { containers: [container({ securityContext: { ...restricted, runAsUser: 0 } })] }, 'runAsUser=0'],
    [
      'a capability',
      { containers: [container({ securityContext: { ...restricted, capabilities: { add: ['NET_ADMIN'] } } })] },
      'NET_ADMIN',
    ],
    [
      'more memory than its share',
      { containers: [container({ resources: { limits: { memory: '64Gi' } } })] },
      'exceeded quota',
    ],
  ])('refuses %s', async (_what, spec, reason) => {
    expect(await cluster.create(pod(spec))).toContain(reason);
  });

  test('gives a container that asks for nothing its limits', async () => {
    expect(
      await cluster.create({ ...pod({ containers: [container()] }), metadata: { name: 'plain', namespace: 'shop' } }),
    ).toBe('');
    expect(await cluster.value('-n', 'shop', 'pod/plain', '{.spec.containers[0].resources.limits.memory}')).toBe(
      '256Mi',
    );
    await cluster.kubectl('-n', 'shop', 'delete', 'pod', 'plain', '--wait=false');
  });

  test('denies all traffic that no policy allows', async () => {
    const policy = await cluster.value('-n', 'shop', 'networkpolicy/default-deny', '{.spec}');
    expect(JSON.parse(policy)).toEqual({ podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
  });
});

function edit(app: string, from: string, to: string): void {
  const file = join(platform.root, `apps/${app}/app.yaml`);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no '${from}'`);
  writeFileSync(file, text.replace(from, to));
}

const waiting = { timeout: 120_000, interval: 500 };
