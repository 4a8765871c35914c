import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestCloud } from '../../testing/test-cloud.js';

interface Service {
  readonly state: string;
  readonly uri: string;
  readonly 'ip-filter': string[];
  readonly databases: string[];
}

describe('PostgreSQL services', () => {
  let cloud: TestCloud;
  beforeEach(async () => {
    cloud = await TestCloud.start();
  });
  afterEach(() => cloud.stop());

  const create = (fields: object = {}) => cloud.run('POST', '/dbaas-postgres/shop', { plan: 'startup-4', ...fields });
  const read = async () => (await cloud.get<Service>('/dbaas-postgres/shop')).body;

  it('are closed to everybody until they are opened, and change nothing else on the way', async () => {
    await create({ version: '16' });
    expect(await read()).toMatchObject({ state: 'running', 'ip-filter': [], version: expect.stringMatching(/^16\./) });
    await cloud.run('PUT', '/dbaas-postgres/shop', { 'ip-filter': ['203.0.113.7/32'] });
    expect(await read()).toMatchObject({ 'ip-filter': ['203.0.113.7/32'], plan: 'startup-4' });
  });

  it('are seen being built before they run', async () => {
    await cloud.stop();
    cloud = await TestCloud.start({ pace: 200 });
    await cloud.request('POST', '/dbaas-postgres/shop', { plan: 'startup-4' });
    expect((await read()).state).toBe('rebuilding');
    await expect.poll(async () => (await read()).state).toBe('running');
  });

  it('that are protected from termination stay', async () => {
    await create({ 'termination-protection': true });
    expect((await cloud.request('DELETE', '/dbaas-service/shop')).status).toBe(403);
    await cloud.run('PUT', '/dbaas-postgres/shop', { 'termination-protection': false });
    await cloud.run('DELETE', '/dbaas-service/shop');
    expect((await cloud.get('/dbaas-postgres/shop')).status).toBe(404);
  });

  it('hold users whose passwords have to be asked for, databases, and pools', async () => {
    await create();
    await cloud.run('POST', '/dbaas-postgres/shop/user', { username: 'app' });
    await cloud.run('POST', '/dbaas-postgres/shop/database', { 'database-name': 'orders' });
    const pool = { name: 'web', 'database-name': 'orders', username: 'app', mode: 'transaction', size: 5 };
    await cloud.run('POST', '/dbaas-postgres/shop/connection-pool', pool);
    const secret = (await cloud.get('/dbaas-postgres/shop/user/app/password/reveal')).body['password'];
    expect(secret).toMatch(/^AVNS_/);
    expect(await read()).toMatchObject({
      databases: ['defaultdb', 'orders'],
      'connection-pools': [{ name: 'web', database: 'orders', username: 'app', size: 5 }],
    });
    await cloud.run('DELETE', '/dbaas-postgres/shop/connection-pool/web');
    await cloud.run('DELETE', '/dbaas-postgres/shop/database/orders');
    await cloud.run('DELETE', '/dbaas-postgres/shop/user/app');
    expect((await read()).databases).toEqual(['defaultdb']);
  });

  it('share their names with services of other engines, which are removed the same way', async () => {
    await create();
    expect((await cloud.request('POST', '/dbaas-mysql/shop', { plan: 'startup-4' })).status).toBe(409);
    await cloud.run('POST', '/dbaas-mysql/blog', { plan: 'startup-4' });
    const listed = await cloud.get<{ 'dbaas-services': { name: string; type: string }[] }>('/dbaas-service');
    expect(listed.body['dbaas-services'].map(({ name, type }) => `${type} ${name}`)).toEqual(['pg shop', 'mysql blog']);
    expect((await cloud.get('/dbaas-kafka/blog')).status).toBe(404);
    await cloud.run('DELETE', '/dbaas-service/blog');
    expect((await cloud.get('/dbaas-mysql/blog')).status).toBe(404);
  });

  it('refuse a plan or a version that cannot be had', async () => {
    expect((await cloud.request('POST', '/dbaas-postgres/shop', { plan: 'startup-5' })).status).toBe(400);
    const old = await cloud.request('POST', '/dbaas-postgres/shop', { plan: 'startup-4', version: '9' });
    expect(old.status).toBe(400);
  });
});
