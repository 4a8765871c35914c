import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestCloud } from '../../testing/test-cloud.js';
import { instanceTypes } from '../compute/instance-types.js';

interface ClusterBody {
  readonly state: string;
  readonly version: string;
  readonly endpoint: string;
  readonly 'default-security-group-id'?: string;
  readonly nodepools: {
    readonly id: string;
    readonly size: number;
    readonly 'instance-pool': { readonly id: string };
  }[];
}

const type = { id: instanceTypes.find(({ size }) => size === 'medium')?.id };

describe('SKS', () => {
  let cloud: TestCloud;
  beforeEach(async () => {
    cloud = await TestCloud.start();
  });
  afterEach(() => cloud.stop());

  const versions = async () =>
    (await cloud.get<{ 'sks-cluster-versions': string[] }>('/sks-cluster-version')).body['sks-cluster-versions'];
  const create = async (fields: object = {}) =>
    cloud.run('POST', '/sks-cluster', {
      name: 'c',
      level: 'pro',
      cni: 'calico',
      version: (await versions())[0],
      ...fields,
    });
  const read = async (id: string) => (await cloud.get<ClusterBody>(`/sks-cluster/${id}`)).body;
  const addNodepool = (cluster: string, fields: object = {}) =>
    cloud.run('POST', `/sks-cluster/${cluster}/nodepool`, {
      name: 'np',
      size: 2,
      'instance-type': type,
      'disk-size': 50,
      ...fields,
    });
  const members = async (cluster: string) => {
    const pool = (await read(cluster)).nodepools[0]?.['instance-pool'].id ?? '';
    return (await cloud.get<{ instances: { id: string }[] }>(`/instance-pool/${pool}`)).body.instances;
  };

  it('offers versions, the newest first, the second of which can go to the first', async () => {
    const [newest, second, , oldest] = await versions();
    const id = await create({ version: second });
    await cloud.run('PUT', `/sks-cluster/${id}/upgrade`, { version: newest });
    expect((await read(id)).version).toBe(newest);
    const back = await cloud.request('PUT', `/sks-cluster/${id}/upgrade`, { version: second });
    expect(back.body['message']).toContain('only upwards');
    const old = await create({ version: oldest });
    const jump = await cloud.request('PUT', `/sks-cluster/${old}/upgrade`, { version: newest });
    expect(jump.body['message']).toContain('one minor version at a time');
    expect((await cloud.request('POST', '/sks-cluster', { name: 'c', level: 'pro', version: '1.2.3' })).status).toBe(
      400,
    );
  });

  it('gives a cluster an endpoint that is a bare name, and nodepools that live in it', async () => {
    const id = await create();
    const nodepool = await addNodepool(id);
    const cluster = await read(id);
    expect(cluster).toMatchObject({ state: 'running', endpoint: `${id}.sks-ch-gva-2.exo.io` });
    expect(cluster.nodepools).toMatchObject([{ id: nodepool, size: 2, state: 'running' }]);
    expect((await cloud.request('DELETE', `/sks-cluster/${id}`)).status).toBe(409);
    await cloud.run('DELETE', `/sks-cluster/${id}/nodepool/${nodepool}`);
    await cloud.run('DELETE', `/sks-cluster/${id}`);
    const { resources } = (await (await fetch(`${cloud.url}/_local/inventory`)).json()) as { resources: object };
    expect(resources).toEqual({});
  });

  it('scales and cycles nodes; the pool behind a nodepool can be read, not changed', async () => {
    const id = await create();
    const nodepool = await addNodepool(id);
    const path = `/sks-cluster/${id}/nodepool/${nodepool}`;
    const [first] = await members(id);
    await cloud.run('PUT', `${path}:evict`, { instances: [first?.id] });
    await cloud.run('PUT', `${path}:scale`, { size: 3 });
    expect(await members(id)).toHaveLength(3);
    expect(await members(id)).not.toContainEqual(first);
    const pool = (await read(id)).nodepools[0]?.['instance-pool'].id;
    expect((await cloud.request('PUT', `/instance-pool/${pool}:scale`, { size: 1 })).status).toBe(409);
  });

  it('gives nodes that are made after an upgrade the new template', async () => {
    const [newest, second] = await versions();
    const id = await create({ version: second });
    const nodepool = await addNodepool(id, { size: 1 });
    const templates = async () => {
      const read = await Promise.all(
        (await members(id)).map((node) => cloud.get<{ template: { id: string } }>(`/instance/${node.id}`)),
      );
      return read.map(({ body }) => body.template.id);
    };
    const [before] = await templates();
    await cloud.run('PUT', `/sks-cluster/${id}/upgrade`, { version: newest });
    expect(await templates()).toEqual([before]);
    await cloud.run('PUT', `/sks-cluster/${id}/nodepool/${nodepool}:scale`, { size: 2 });
    const [old, young] = await templates();
    expect(old).toBe(before);
    const active = (await cloud.get(`/sks-template/${newest}/standard`)).body['active-template'];
    expect(young).toBe(active);
  });

  it('makes a default security group on request, puts nodes in it, and takes it away with the cluster', async () => {
    const id = await create({ 'create-default-security-group': true });
    const group = (await read(id))['default-security-group-id'];
    const nodepool = await addNodepool(id);
    const shown = await cloud.get(`/sks-cluster/${id}/nodepool/${nodepool}`);
    expect(shown.body['security-groups']).toEqual([{ id: group }]);
    await cloud.run('DELETE', `/sks-cluster/${id}/nodepool/${nodepool}`);
    await cloud.run('DELETE', `/sks-cluster/${id}`);
    expect((await cloud.get(`/security-group/${group}`)).status).toBe(404);
  });

  it('signs kubeconfigs with the authority of the cluster, for as long as asked', async () => {
    const id = await create();
    const request = { user: 'ada', groups: ['system:masters', 'devs'], ttl: 600 };
    const { body } = await cloud.request<{ kubeconfig: string }>('POST', `/sks-cluster-kubeconfig/${id}`, request);
    const kubeconfig = Buffer.from(body.kubeconfig, 'base64').toString();
    const decoded = (field: string) =>
      Buffer.from(new RegExp(`${field}: (\\S+)`).exec(kubeconfig)?.[1] ?? '', 'base64').toString();
    const client = new X509Certificate(decoded('client-certificate-data'));
    const authority = new X509Certificate(decoded('certificate-authority-data'));
    expect(client.verify(authority.publicKey)).toBe(true);
    expect(client.subject.split('\n')).toEqual(['CN=ada', 'O=system:masters', 'O=devs']);
    const lifetime = new Date(client.validTo).getTime() - Date.now();
    expect(Math.abs(lifetime - 600_000)).toBeLessThan(10_000);
    const key = createPublicKey(createPrivateKey(decoded('client-key-data')));
    expect(client.publicKey.equals(key)).toBe(true);
    expect(kubeconfig).toContain(`server: https://${id}.sks-ch-gva-2.exo.io:443`);
    const published = (await cloud.get<{ cacert: string }>(`/sks-cluster/${id}/authority/control-plane/cert`)).body
      .cacert;
    expect(Buffer.from(published, 'base64').toString()).toBe(decoded('certificate-authority-data'));
  });
});
