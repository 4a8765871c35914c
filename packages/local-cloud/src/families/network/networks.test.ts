import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instanceTypes } from '../compute/instance-types.js';
import { templates } from '../compute/templates.js';
import { TestCloud } from '../../testing/test-cloud.js';

const machine = {
  'instance-type': { id: instanceTypes[0]?.id },
  template: { id: templates.find(({ zone }) => zone === 'ch-gva-2')?.id },
  'disk-size': 10,
};

describe('private networks', () => {
  let cloud: TestCloud;
  beforeEach(async () => {
    cloud = await TestCloud.start();
  });
  afterEach(() => cloud.stop());

  const range = { netmask: '255.255.255.0', 'start-ip': '10.0.0.10', 'end-ip': '10.0.0.11' };
  const instance = () => cloud.run('POST', '/instance', machine);
  const attach = async (network: string, fields: object = {}) =>
    cloud.request('PUT', `/private-network/${network}:attach`, { instance: { id: await instance() }, ...fields });
  const leases = async (network: string) =>
    (await cloud.get<{ leases: { ip: string }[] }>(`/private-network/${network}`)).body.leases.map(({ ip }) => ip);

  it('hand out the addresses of their range, each once, until none is left', async () => {
    const network = await cloud.run('POST', '/private-network', { name: 'n', ...range });
    await attach(network);
    await attach(network);
    expect(await leases(network)).toEqual(['10.0.0.10', '10.0.0.11']);
    expect((await attach(network)).status).toBe(409);
    expect((await attach(network, { ip: '10.0.0.10' })).status).toBe(409);
    expect((await attach(network, { ip: '10.0.1.10' })).status).toBe(400);
    expect((await attach(network, { ip: '10.0.0.99' })).status).toBe(200);
  });

  it('without a range have no leases, since a lease without an address kills the older client', async () => {
    const network = await cloud.run('POST', '/private-network', { name: 'n' });
    expect((await attach(network)).status).toBe(200);
    expect(await leases(network)).toEqual([]);
  });

  it('need all of a range or none of it', async () => {
    const answer = await cloud.request('POST', '/private-network', { name: 'n', 'start-ip': '10.0.0.1' });
    expect(answer.status).toBe(400);
  });

  it('leave labels alone that are sent as null', async () => {
    const id = await cloud.run('POST', '/private-network', { name: 'n', labels: { a: 'b' } });
    await cloud.run('PUT', `/private-network/${id}`, { description: 'd', labels: null });
    expect((await cloud.get(`/private-network/${id}`)).body).toMatchObject({ description: 'd', labels: { a: 'b' } });
  });

  it('let an instance change its address', async () => {
    const network = await cloud.run('POST', '/private-network', { name: 'n', ...range });
    const id = await instance();
    await cloud.run('PUT', `/private-network/${network}:attach`, { instance: { id } });
    await cloud.run('PUT', `/private-network/${network}:update-ip`, { instance: { id }, ip: '10.0.0.50' });
    expect(await leases(network)).toEqual(['10.0.0.50']);
  });
});

describe('elastic IPs', () => {
  let cloud: TestCloud;
  beforeEach(async () => {
    cloud = await TestCloud.start();
  });
  afterEach(() => cloud.stop());

  it('have a name that ends with a dot, until it is taken away', async () => {
    const id = await cloud.run('POST', '/elastic-ip', {});
    expect((await cloud.get(`/reverse-dns/elastic-ip/${id}`)).status).toBe(404);
    await cloud.run('POST', `/reverse-dns/elastic-ip/${id}`, { 'domain-name': 'a.example.test' });
    expect((await cloud.get(`/reverse-dns/elastic-ip/${id}`)).body).toEqual({ 'domain-name': 'a.example.test.' });
    await cloud.run('DELETE', `/reverse-dns/elastic-ip/${id}`);
    expect((await cloud.get(`/reverse-dns/elastic-ip/${id}`)).status).toBe(404);
  });

  it('come in both families, and never twice', async () => {
    const ids = [
      await cloud.run('POST', '/elastic-ip', {}),
      await cloud.run('POST', '/elastic-ip', { addressfamily: 'inet6' }),
    ];
    const [four, six] = await Promise.all(
      ids.map((id) => cloud.get<{ ip: string; cidr: string }>(`/elastic-ip/${id}`)),
    );
    expect(four?.body.cidr).toBe(`${four?.body.ip}/32`);
    expect(six?.body.ip).toContain(':');
    await cloud.run('DELETE', `/elastic-ip/${ids[0]}`);
    const again = await cloud.run('POST', '/elastic-ip', {});
    expect((await cloud.get<{ ip: string }>(`/elastic-ip/${again}`)).body.ip).not.toBe(four?.body.ip);
  });
});
