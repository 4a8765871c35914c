import { afterEach, describe, expect, it } from 'vitest';
import { TestCloud } from '../testing/test-cloud.js';
import { toyFamily } from '../testing/toy-family.js';

describe('operations', () => {
  let cloud: TestCloud;
  afterEach(() => cloud.stop());
  const start = async (options: Parameters<typeof TestCloud.start>[0] = {}) => {
    cloud = await TestCloud.start({ families: [toyFamily], openapi: undefined, pace: 'quick', ...options });
  };
  const make = async (name: string) => {
    const { body } = await cloud.request<{ id: string; state: string; reference: { id: string } }>('POST', '/toy', {
      name,
    });
    return body;
  };
  const operation = async (id: string) => (await cloud.get(`/operation/${id}`)).body;

  it('are pending at first, and then a success', async () => {
    await start();
    const { id, state, reference } = await make('ball');
    expect(state).toBe('pending');
    expect((await cloud.get(`/toy/${reference.id}`)).body).toMatchObject({ state: 'creating' });
    await expect.poll(() => operation(id)).toMatchObject({ state: 'success', reference: { id: reference.id } });
    expect((await cloud.get(`/toy/${reference.id}`)).body).toMatchObject({ state: 'running' });
  });

  it('end in failure with a reason, never before they were pending', async () => {
    await start();
    const { id, state } = await make('broken');
    expect(state).toBe('pending');
    await expect
      .poll(() => operation(id))
      .toMatchObject({ state: 'failure', reason: 'conflict', message: /cannot be made/ });
  });

  it('finish after a restart', async () => {
    await start({ pace: 500 });
    const { id, reference } = await make('ball');
    await cloud.stop({ keep: true });
    await start({ dir: cloud.dir });
    expect(await operation(id)).toMatchObject({ state: 'pending' });
    await expect.poll(() => operation(id)).toMatchObject({ state: 'success' });
    expect((await cloud.get(`/toy/${reference.id}`)).body).toMatchObject({ state: 'running' });
  });

  it('are over at once at the instant pace', async () => {
    await start({ pace: 'instant' });
    expect(await make('ball')).toMatchObject({ state: 'success' });
  });

  it('that nobody knows are not found', async () => {
    await start();
    expect((await cloud.get('/operation/3fa85f64-5717-4562-b3fc-2c963f66afa6')).status).toBe(404);
  });
});
