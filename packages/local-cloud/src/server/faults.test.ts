import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestCloud } from '../testing/test-cloud.js';
import { toyFamily } from '../testing/toy-family.js';
import type { FaultRule } from './faults.js';

describe('faults on demand', () => {
  let cloud: TestCloud;
  beforeEach(async () => {
    cloud = await TestCloud.start({ families: [toyFamily], openapi: undefined });
  });
  afterEach(() => cloud.stop());

  const inject = async (...rules: FaultRule[]) => {
    const answer = await fetch(`${cloud.url}/_local/faults`, { method: 'POST', body: JSON.stringify(rules) });
    expect(answer.status).toBe(200);
  };
  const make = () => cloud.request('POST', '/toy', { name: 'ball' });
  const count = async () => (await cloud.get<{ toys: unknown[] }>('/toy')).body.toys.length;
  const post = { method: 'POST', path: '/toy' };

  it('429 and 5xx refuse, and nothing has happened', async () => {
    await inject({ kind: '429', ...post, times: 1 }, { kind: '5xx', ...post, times: 1, status: 502 });
    expect([(await make()).status, (await make()).status, (await make()).status]).toEqual([429, 502, 200]);
    expect(await count()).toBe(1);
  });

  it('a timeout before breaks the connection, and nothing has happened', async () => {
    await inject({ kind: 'timeout-before', ...post, delay: 1, times: 1 });
    await expect(make()).rejects.toThrow('fetch failed');
    expect(await count()).toBe(0);
  });

  it('a timeout after breaks the connection, and it has happened', async () => {
    await inject({ kind: 'timeout-after', ...post, delay: 1, times: 1 });
    await expect(make()).rejects.toThrow('fetch failed');
    expect(await count()).toBe(1);
  });

  it('a failed operation is pending first, and fails later without effect', async () => {
    await inject({ kind: 'failed-operation', ...post, delay: 20, message: 'no toys today' });
    const { body } = await make();
    expect(body).toMatchObject({ state: 'pending' });
    expect(body['reason']).toBeUndefined();
    await expect
      .poll(async () => (await cloud.get(`/operation/${String(body['id'])}`)).body)
      .toMatchObject({ state: 'failure', reason: 'fault', message: 'no toys today' });
    expect(await count()).toBe(0);
  });

  it('a slow request is answered late, and well', async () => {
    await inject({ kind: 'slow', ...post, delay: 60 });
    const before = Date.now();
    expect((await make()).status).toBe(200);
    expect(Date.now() - before).toBeGreaterThanOrEqual(55);
  });

  it('with a probability hit the same requests for the same seed', async () => {
    const run = async (seed: number) => {
      await fetch(`${cloud.url}/_local/faults`, { method: 'DELETE' });
      await inject({ kind: '5xx', path: '/toy', method: 'GET', probability: 0.3, seed });
      const answers: number[] = [];
      for (let n = 0; n < 40; n += 1) answers.push((await cloud.get('/toy')).status);
      return answers;
    };
    const first = await run(7);
    expect(await run(7)).toEqual(first);
    expect(await run(8)).not.toEqual(first);
    const hits = first.filter((status) => status === 503).length;
    expect(hits).toBeGreaterThan(4);
    expect(hits).toBeLessThan(22);
  });

  it('are refused where they make no sense, and shown in the log of requests', async () => {
    const refused = await fetch(`${cloud.url}/_local/faults`, { method: 'POST', body: '{"kind":"earthquake"}' });
    expect(refused.status).toBe(400);
    await inject({ kind: '429', times: 1 });
    await make();
    const { requests } = (await (await fetch(`${cloud.url}/_local/requests`)).json()) as { requests: object[] };
    expect(requests.at(-1)).toMatchObject({ method: 'POST', path: '/toy', status: 429, fault: '429' });
  });
});
