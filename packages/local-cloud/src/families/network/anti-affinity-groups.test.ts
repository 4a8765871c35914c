import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestCloud } from '../../testing/test-cloud.js';

describe('anti-affinity groups', () => {
  let cloud: TestCloud;
  beforeEach(async () => {
    cloud = await TestCloud.start();
  });
  afterEach(() => cloud.stop());

  it('are made, read, listed and removed', async () => {
    const id = await cloud.run('POST', '/anti-affinity-group', { name: 'a', description: 'spread' });
    expect((await cloud.get(`/anti-affinity-group/${id}`)).body).toMatchObject({
      id,
      name: 'a',
      description: 'spread',
    });
    expect((await cloud.get('/anti-affinity-group')).body).toMatchObject({ 'anti-affinity-groups': [{ id }] });
    await cloud.run('DELETE', `/anti-affinity-group/${id}`);
    expect((await cloud.get(`/anti-affinity-group/${id}`)).status).toBe(404);
  });

  it('belong to all zones, as the provider takes for granted', async () => {
    const id = await cloud.run('POST', '/anti-affinity-group', { name: 'a' });
    expect((await cloud.request('GET', `/anti-affinity-group/${id}`, undefined, 'bg-sof-1')).status).toBe(200);
  });

  it('are limited by a quota', async () => {
    for (let n = 0; n < 20; n += 1) await cloud.run('POST', '/anti-affinity-group', { name: `group-${n}` });
    const answer = await cloud.request('POST', '/anti-affinity-group', { name: 'one-too-many' });
    expect(answer.status).toBe(403);
    expect(answer.body['message']).toContain('anti-affinity-group is limited to 20');
  });

  it('are still there after a restart', async () => {
    const id = await cloud.run('POST', '/anti-affinity-group', { name: 'a' });
    await cloud.stop({ keep: true });
    cloud = await TestCloud.start({ dir: cloud.dir });
    expect((await cloud.get(`/anti-affinity-group/${id}`)).body).toMatchObject({ id, name: 'a' });
  });
});
