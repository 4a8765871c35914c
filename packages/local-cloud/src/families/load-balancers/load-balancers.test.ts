import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestCloud } from '../../testing/test-cloud.js';

describe('load balancers', () => {
  let cloud: TestCloud;
  beforeEach(async () => {
    cloud = await TestCloud.start();
  });
  afterEach(() => cloud.stop());
  const ipOf = async (id: string) => (await cloud.get<{ ip: string }>(`/load-balancer/${id}`)).body.ip;

  it('keep their address when they are renamed', async () => {
    const id = await cloud.run('POST', '/load-balancer', { name: 'a' });
    const before = await ipOf(id);
    await cloud.run('PUT', `/load-balancer/${id}`, { name: 'b' });
    expect(await ipOf(id)).toBe(before);
  });

  it('get another address when they are made again', async () => {
    const first = await cloud.run('POST', '/load-balancer', { name: 'a' });
    const before = await ipOf(first);
    await cloud.run('DELETE', `/load-balancer/${first}`);
    expect(await ipOf(await cloud.run('POST', '/load-balancer', { name: 'a' }))).not.toBe(before);
  });

  it('forget a description that is reset', async () => {
    const id = await cloud.run('POST', '/load-balancer', { name: 'a', description: 'x' });
    await cloud.run('DELETE', `/load-balancer/${id}/description`);
    expect((await cloud.get(`/load-balancer/${id}`)).body).not.toHaveProperty('description');
  });

  it('refuse a service for a pool that is not there', async () => {
    const id = await cloud.run('POST', '/load-balancer', { name: 'a' });
    const answer = await cloud.request('POST', `/load-balancer/${id}/service`, {
      ...{ name: 'http', protocol: 'tcp', strategy: 'round-robin', port: 80, 'target-port': 30080 },
      ...{ 'instance-pool': { id: 'f1a2b3c4-0000-4000-8000-000000000000' }, healthcheck: { mode: 'tcp', port: 30080 } },
    });
    expect(answer.status).toBe(404);
  });
});
