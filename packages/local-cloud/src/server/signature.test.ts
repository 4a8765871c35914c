import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiKeys } from '../families/api-keys.js';
import { sign, TestCloud } from '../testing/test-cloud.js';
import { toyFamily } from '../testing/toy-family.js';

describe('signatures', () => {
  let cloud: TestCloud;
  beforeAll(async () => {
    cloud = await TestCloud.start({ families: [toyFamily], openapi: undefined });
  });
  afterAll(() => cloud.stop());

  const send = async (path: string, options: { body?: string; header?: string; method?: string } = {}) => {
    const { method = 'GET', body, header } = options;
    const headers: Record<string, string> = header === undefined ? {} : { authorization: header };
    return (await fetch(`${cloud.url}${path}`, { method, headers, ...(body && { body }) })).status;
  };
  const signed = (path: string, method = 'GET', body = '', expires?: number) =>
    sign(method, new URL(`${cloud.url}${path}`), body, cloud.core.cloud.credentials, expires);

  it('of the right key are accepted, with body, query and the prefix of a zone', async () => {
    const body = '{"name":"ball"}';
    expect(await send('/v2/toy', { header: signed('/v2/toy') })).toBe(200);
    expect(await send('/v2/toy', { method: 'POST', body, header: signed('/v2/toy', 'POST', body) })).toBe(200);
    expect(await send('/v2/toy?b=2&a=1', { header: signed('/v2/toy?b=2&a=1') })).toBe(200);
    expect(await send('/bg-sof-1/v2/toy', { header: signed('/bg-sof-1/v2/toy') })).toBe(200);
  });

  it('are not asked for where clients have none yet: GET /zone', async () => {
    expect(await send('/v2/zone')).toBe(200);
    expect(await send('/v2/toy')).toBe(403);
  });

  it('of another body, path or method are refused', async () => {
    const header = signed('/v2/toy', 'POST', '{"name":"ball"}');
    expect(await send('/v2/toy', { method: 'POST', body: '{"name":"bomb"}', header })).toBe(403);
    expect(await send('/v2/toy/1', { header: signed('/v2/toy') })).toBe(403);
    expect(await send('/v2/toy', { header })).toBe(403);
  });

  it('cannot be used with an argument that was added on the way', async () => {
    expect(await send('/v2/toy?visibility=public', { header: signed('/v2/toy') })).toBe(403);
  });

  it('that have expired are refused', async () => {
    const past = Math.floor(Date.now() / 1000) - 1;
    expect(await send('/v2/toy', { header: signed('/v2/toy', 'GET', '', past) })).toBe(403);
  });

  it('of an unknown key are refused, of one that was issued accepted, until it is deleted', async () => {
    const credentials = { apiKey: 'EXO1234', apiSecret: 'secret' };
    const url = new URL(`${cloud.url}/v2/toy`);
    const status = () => send('/v2/toy', { header: sign('GET', url, '', credentials) });
    expect(await status()).toBe(403);
    cloud.core.cloud.store.of(apiKeys).put({ id: 'EXO1234', secret: 'secret', name: 'ci', roleId: 'r' });
    expect(await status()).toBe(200);
    cloud.core.cloud.store.of(apiKeys).remove('EXO1234');
    expect(await status()).toBe(403);
  });
});
