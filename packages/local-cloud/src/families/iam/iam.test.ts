import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sign, TestCloud } from '../../testing/test-cloud.js';

interface CreatedKey {
  readonly key: string;
  readonly secret: string;
}

const policy = { 'default-service-strategy': 'deny', services: { dns: { type: 'allow' } } };

describe('IAM', () => {
  let cloud: TestCloud;
  beforeEach(async () => {
    cloud = await TestCloud.start();
  });
  afterEach(() => cloud.stop());

  const makeRole = () => cloud.run('POST', '/iam-role', { name: 'dns', policy });
  const makeKey = async (role: string) =>
    (await cloud.request<CreatedKey>('POST', '/api-key', { name: 'ci', 'role-id': role })).body;

  it('keeps policies as they came, and changes them on request', async () => {
    const role = await makeRole();
    expect((await cloud.get(`/iam-role/${role}`)).body).toMatchObject({ name: 'dns', policy });
    const wider = { ...policy, 'default-service-strategy': 'allow' };
    await cloud.run('PUT', `/iam-role/${role}:policy`, wider);
    expect((await cloud.get(`/iam-role/${role}`)).body).toMatchObject({ policy: wider });
  });

  it('shows a secret once, when the key is made', async () => {
    const role = await makeRole();
    const { key, secret } = await makeKey(role);
    expect(secret).toHaveLength(43);
    const answers = [await cloud.get(`/api-key/${key}`), await cloud.get('/api-key')];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(JSON.stringify(answers)).not.toContain(secret);
  });

  it('lets a new key sign, also after a restart, until it is deleted', async () => {
    const { key, secret } = await makeKey(await makeRole());
    const status = async () => {
      const url = new URL(`${cloud.url}/v2/iam-role`);
      const authorization = sign('GET', url, '', { apiKey: key, apiSecret: secret });
      return (await fetch(url, { headers: { authorization } })).status;
    };
    expect(await status()).toBe(200);
    await cloud.stop({ keep: true });
    cloud = await TestCloud.start({ dir: cloud.dir });
    expect(await status()).toBe(200);
    await cloud.run('DELETE', `/api-key/${key}`);
    expect(await status()).toBe(403);
  });

  it('does not make a key for a role that does not exist', async () => {
    const unknown = '3fa85f64-5717-4562-b3fc-2c963f66afa6';
    expect((await cloud.request('POST', '/api-key', { name: 'ci', 'role-id': unknown })).status).toBe(404);
  });

  it('has a policy of the organisation, which can be put back', async () => {
    await cloud.run('PUT', '/iam-organization-policy', policy);
    expect((await cloud.get('/iam-organization-policy')).body).toEqual(policy);
    await cloud.run('POST', '/iam-organization-policy:reset');
    expect((await cloud.get('/iam-organization-policy')).body).toMatchObject({ 'default-service-strategy': 'allow' });
  });
});

describe('quotas', () => {
  it('are listed with what is in use, zone by zone', async () => {
    const cloud = await TestCloud.start({ quotas: { 'private-network': 7 } });
    await cloud.run('POST', '/private-network', { name: 'n' });
    const read = async (zone?: string) => (await cloud.request('GET', '/quota/private-network', undefined, zone)).body;
    expect(await read()).toEqual({ resource: 'private-network', limit: 7, usage: 1 });
    expect(await read('bg-sof-1')).toEqual({ resource: 'private-network', limit: 7, usage: 0 });
    const { quotas } = (await cloud.get<{ quotas: object[] }>('/quota')).body;
    expect(quotas).toContainEqual({ resource: 'private-network', limit: 7, usage: 1 });
    expect((await cloud.get('/quota/unicorn')).status).toBe(404);
    await cloud.stop();
  });
});
