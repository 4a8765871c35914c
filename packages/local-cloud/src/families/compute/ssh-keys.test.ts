import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestCloud } from '../../testing/test-cloud.js';

const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFPRDE7Z8vcIXLmi9RRcWJhvYEHMkwg1IhFQUF4ZjFYe ops';

describe('SSH keys', () => {
  let cloud: TestCloud;
  beforeEach(async () => {
    cloud = await TestCloud.start();
  });
  afterEach(() => cloud.stop());

  it('are known by their name in all zones, and shown with a fingerprint', async () => {
    await cloud.run('POST', '/ssh-key', { name: 'ops', 'public-key': key });
    const elsewhere = await cloud.request('GET', '/ssh-key/ops', undefined, 'bg-sof-1');
    expect(elsewhere.body).toMatchObject({
      name: 'ops',
      fingerprint: expect.stringMatching(/^([0-9a-f]{2}:){15}[0-9a-f]{2}$/),
    });
    expect((await cloud.request('POST', '/ssh-key', { name: 'ops', 'public-key': key })).status).toBe(409);
    await cloud.run('DELETE', '/ssh-key/ops');
    expect((await cloud.get('/ssh-key/ops')).status).toBe(404);
  });

  it('are refused where they are none', async () => {
    for (const wrong of ['hello', 'ssh-rsa AAAA', `ssh-rsa ${key.split(' ')[1]}`]) {
      expect((await cloud.request('POST', '/ssh-key', { name: 'ops', 'public-key': wrong })).status).toBe(400);
    }
  });
});
