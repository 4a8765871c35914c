import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestCloud } from '../../testing/test-cloud.js';
import { instanceTypes } from './instance-types.js';
import { templates } from './templates.js';

interface InstanceBody {
  readonly state: string;
  readonly 'public-ip'?: string;
  readonly 'ssh-key'?: object;
}
interface PoolBody {
  readonly size: number;
  readonly state: string;
  readonly instances: { readonly id: string }[];
  readonly 'security-groups': object[];
}

const type = instanceTypes.find(({ size }) => size === 'tiny')?.id;
const template = templates.find(({ zone }) => zone === 'ch-gva-2')?.id;
const machine = { 'instance-type': { id: type }, template: { id: template }, 'disk-size': 10 };

describe('instances', () => {
  let cloud: TestCloud;
  beforeEach(async () => {
    cloud = await TestCloud.start();
  });
  afterEach(() => cloud.stop());

  const create = (fields: object = {}) => cloud.run('POST', '/instance', { name: 'vm', ...machine, ...fields });
  const read = async (id: string) => (await cloud.get<InstanceBody>(`/instance/${id}`)).body;

  it('start, stop and grow, and must stand still to grow', async () => {
    const id = await create();
    expect(await read(id)).toMatchObject({ state: 'running', 'disk-size': 10 });
    const grow = () => cloud.request('PUT', `/instance/${id}:resize-disk`, { 'disk-size': 20 });
    expect((await grow()).status).toBe(409);
    await cloud.run('PUT', `/instance/${id}:stop`);
    expect((await grow()).status).toBe(200);
    await cloud.run('PUT', `/instance/${id}:start`, {});
    expect(await read(id)).toMatchObject({ state: 'running', 'disk-size': 20 });
  });

  it('are refused with a template of another zone', async () => {
    const foreign = templates.find(({ zone }) => zone === 'bg-sof-1')?.id;
    const answer = await cloud.request('POST', '/instance', { ...machine, template: { id: foreign } });
    expect(answer.status).toBe(404);
  });

  it('show their keys in the old field and in the new one', async () => {
    const id = await create({ 'ssh-keys': [{ name: 'a' }, { name: 'b' }] });
    expect(await read(id)).toMatchObject({ 'ssh-key': { name: 'a' }, 'ssh-keys': [{ name: 'a' }, { name: 'b' }] });
  });

  it('that are protected cannot be deleted', async () => {
    const id = await create();
    await cloud.run('PUT', `/instance/${id}:add-protection`);
    expect((await cloud.request('DELETE', `/instance/${id}`)).status).toBe(403);
    await cloud.run('PUT', `/instance/${id}:remove-protection`);
    await cloud.run('DELETE', `/instance/${id}`);
    expect((await cloud.get(`/instance/${id}`)).status).toBe(404);
  });

  it('let go of networks, volumes and addresses when they go', async () => {
    const id = await create();
    const range = { netmask: '255.255.255.0', 'start-ip': '10.0.0.10', 'end-ip': '10.0.0.12' };
    const network = await cloud.run('POST', '/private-network', { name: 'n', ...range });
    const volume = await cloud.run('POST', '/block-storage', { name: 'v', size: 10 });
    const address = await cloud.run('POST', '/elastic-ip', {});
    const instance = { instance: { id } };
    await cloud.run('PUT', `/private-network/${network}:attach`, instance);
    await cloud.run('PUT', `/block-storage/${volume}:attach`, instance);
    await cloud.run('PUT', `/elastic-ip/${address}:attach`, instance);
    expect((await cloud.get(`/private-network/${network}`)).body).toMatchObject({
      leases: [{ 'instance-id': id, ip: '10.0.0.10' }],
    });
    expect((await cloud.request('DELETE', `/private-network/${network}`)).status).toBe(409);
    expect((await cloud.request('DELETE', `/block-storage/${volume}`)).status).toBe(409);
    expect((await cloud.request('DELETE', `/elastic-ip/${address}`)).status).toBe(409);
    await cloud.run('DELETE', `/instance/${id}`);
    for (const path of [`/private-network/${network}`, `/block-storage/${volume}`, `/elastic-ip/${address}`]) {
      await cloud.run('DELETE', path);
    }
  });

  it('are spread by groups that list them and cannot go before them', async () => {
    const group = await cloud.run('POST', '/anti-affinity-group', { name: 'spread' });
    const id = await create({ 'anti-affinity-groups': [{ id: group }] });
    expect((await cloud.get(`/anti-affinity-group/${group}`)).body).toMatchObject({ instances: [{ id }] });
    expect((await cloud.request('DELETE', `/anti-affinity-group/${group}`)).status).toBe(409);
  });
});

describe('instance pools', () => {
  let cloud: TestCloud;
  beforeEach(async () => {
    cloud = await TestCloud.start();
  });
  afterEach(() => cloud.stop());

  const create = (fields: object = {}) =>
    cloud.run('POST', '/instance-pool', { name: 'p', size: 2, ...machine, ...fields });
  const read = async (id: string) => (await cloud.get<PoolBody>(`/instance-pool/${id}`)).body;
  const addresses = async (id: string) => {
    const { instances } = await read(id);
    const members = await Promise.all(instances.map((member) => cloud.get<InstanceBody>(`/instance/${member.id}`)));
    return members.map(({ body }) => body['public-ip']);
  };

  it('hold as many running instances as they should', async () => {
    const id = await create();
    expect(await read(id)).toMatchObject({ size: 2, state: 'running' });
    expect((await read(id)).instances).toHaveLength(2);
    await cloud.run('PUT', `/instance-pool/${id}:scale`, { size: 4 });
    expect((await read(id)).instances).toHaveLength(4);
    await cloud.run('PUT', `/instance-pool/${id}:scale`, { size: 1 });
    expect((await read(id)).instances).toHaveLength(1);
    expect((await cloud.get<{ instances: object[] }>('/instance')).body.instances).toHaveLength(1);
  });

  it('give cycled instances addresses that nobody had before', async () => {
    const id = await create();
    const before = await addresses(id);
    const [evicted] = (await read(id)).instances;
    await cloud.run('PUT', `/instance-pool/${id}:evict`, { instances: [evicted?.id] });
    expect(await read(id)).toMatchObject({ size: 1 });
    await cloud.run('PUT', `/instance-pool/${id}:scale`, { size: 2 });
    const after = await addresses(id);
    expect(after.filter((address) => !before.includes(address))).toHaveLength(1);
    expect(new Set([...before, ...after]).size).toBe(3);
  });

  it('empty the lists that an update leaves out, as Exoscale does', async () => {
    const group = await cloud.run('POST', '/security-group', { name: 'g' });
    const id = await create({ 'security-groups': [{ id: group }] });
    expect((await read(id))['security-groups']).toEqual([{ id: group }]);
    await cloud.run('PUT', `/instance-pool/${id}`, { description: 'changed' });
    expect((await read(id))['security-groups']).toEqual([]);
  });

  it('stop at the quota, and nothing has been made then', async () => {
    await cloud.stop();
    cloud = await TestCloud.start({ quotas: { instance: 3 } });
    expect((await cloud.request('POST', '/instance-pool', { name: 'p', size: 4, ...machine })).status).toBe(403);
    expect((await cloud.get<{ instances: object[] }>('/instance')).body.instances).toEqual([]);
    const id = await create({ size: 3 });
    expect((await cloud.request('PUT', `/instance-pool/${id}:scale`, { size: 4 })).status).toBe(403);
  });

  it('take their instances along', async () => {
    const id = await create();
    await cloud.run('DELETE', `/instance-pool/${id}`);
    expect((await cloud.get<{ instances: object[] }>('/instance')).body.instances).toEqual([]);
    expect((await cloud.get(`/instance-pool/${id}`)).status).toBe(404);
  });
});
