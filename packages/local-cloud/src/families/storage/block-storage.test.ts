import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestCloud } from '../../testing/test-cloud.js';

describe('block storage', () => {
  let cloud: TestCloud;
  beforeEach(async () => {
    cloud = await TestCloud.start();
  });
  afterEach(() => cloud.stop());

  it('grows and never shrinks; the answer is the volume itself', async () => {
    const id = await cloud.run('POST', '/block-storage', { name: 'v', size: 20 });
    const resize = (size: number) => cloud.request('PUT', `/block-storage/${id}:resize-volume`, { size });
    expect((await resize(30)).body).toMatchObject({ id, size: 30, state: 'detached' });
    expect((await resize(10)).status).toBe(400);
    expect((await cloud.get(`/block-storage/${id}`)).body).toMatchObject({ size: 30 });
  });

  it('comes back from a snapshot that outlives its volume', async () => {
    const id = await cloud.run('POST', '/block-storage', { name: 'v', size: 20 });
    const snapshot = await cloud.run('POST', `/block-storage/${id}:create-snapshot`, { name: 's' });
    expect((await cloud.get(`/block-storage/${id}`)).body).toMatchObject({
      'block-storage-snapshots': [{ id: snapshot }],
    });
    await cloud.run('DELETE', `/block-storage/${id}`);
    const copy = await cloud.run('POST', '/block-storage', {
      name: 'copy',
      'block-storage-snapshot': { id: snapshot },
    });
    expect((await cloud.get(`/block-storage/${copy}`)).body).toMatchObject({ size: 20 });
  });
});
