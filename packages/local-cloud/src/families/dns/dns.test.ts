import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestCloud } from '../../testing/test-cloud.js';

describe('DNS', () => {
  let cloud: TestCloud;
  beforeEach(async () => {
    cloud = await TestCloud.start();
  });
  afterEach(() => cloud.stop());
  const domain = (name = 'acme.example') => cloud.run('POST', '/dns-domain', { 'unicode-name': name });
  const record = async (id: string, more: object) =>
    cloud.run('POST', `/dns-domain/${id}/record`, { name: 'www', type: 'A', content: '192.0.2.1', ...more });

  it('takes punycode and gives Unicode back', async () => {
    const id = await domain('xn--bcher-kva.example');
    expect((await cloud.get(`/dns-domain/${id}`)).body).toMatchObject({ 'unicode-name': 'bücher.example' });
  });

  it('keeps TXT in quotes', async () => {
    const id = await domain();
    const txt = await record(id, { type: 'TXT', content: 'hello' });
    expect((await cloud.get(`/dns-domain/${id}/record/${txt}`)).body).toMatchObject({ content: '"hello"' });
  });

  it('serves what is written at once', async () => {
    const id = await domain();
    await record(id, { name: '*' });
    const [zone] = cloud.core.dnsZones();
    expect(zone?.records).toContainEqual(expect.objectContaining({ name: '*', type: 'A', content: '192.0.2.1' }));
  });

  it('does not let go of the name servers', async () => {
    const id = await domain();
    const { body } = await cloud.get<{ 'dns-domain-records': { id: string; type: string }[] }>(
      `/dns-domain/${id}/record`,
    );
    const server = body['dns-domain-records'].find(({ type }) => type === 'NS');
    expect((await cloud.request('DELETE', `/dns-domain/${id}/record/${server?.id}`)).status).toBe(409);
  });

  it('refuses the same record twice, and the same domain', async () => {
    const id = await domain();
    await record(id, {});
    const again = { name: 'www', type: 'A', content: '192.0.2.1' };
    expect((await cloud.request('POST', `/dns-domain/${id}/record`, again)).status).toBe(409);
    expect((await cloud.request('POST', '/dns-domain', { 'unicode-name': 'acme.example' })).status).toBe(409);
  });

  it('forgets the records with the domain', async () => {
    const id = await domain();
    const www = await record(id, {});
    await cloud.run('DELETE', `/dns-domain/${id}`);
    expect((await cloud.get(`/dns-domain/${id}/record/${www}`)).status).toBe(404);
    expect(cloud.core.dnsZones()).toEqual([]);
  });
});
