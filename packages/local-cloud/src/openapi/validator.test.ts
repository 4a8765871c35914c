import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defineFamily } from '../api/family.js';
import { TestCloud } from '../testing/test-cloud.js';

const document = {
  openapi: '3.0.0',
  info: { version: '1' },
  paths: {
    '/toy': {
      post: {
        operationId: 'create-toy',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/toy' } } },
        },
        responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/toy' } } } } },
      },
    },
    '/kms-key': { get: { operationId: 'list-kms-keys', responses: {} } },
    '/zone': { get: { operationId: 'list-zones', responses: {} } },
    '/operation/{id}': { get: { operationId: 'get-operation', responses: {} } },
  },
  components: {
    schemas: {
      toy: {
        type: 'object',
        required: ['id', 'name'],
        properties: {
          id: { type: 'string', format: 'uuid', readOnly: true },
          name: { type: 'string', minLength: 1, maxLength: 5 },
          weight: { type: 'integer', format: 'int64', minimum: 0, exclusiveMinimum: true },
        },
      },
    },
  },
};

const id = '3fa85f64-5717-4562-b3fc-2c963f66afa6';
const answers: Record<string, object> = {
  good: { id, name: 'ball' },
  extra: { id, name: 'ball', colour: 'red' },
  wrong: { id: 'seven', name: 'ball' },
};
const family = defineFamily({
  name: 'toys',
  routes: { 'POST /toy': ({ body }) => answers[body<{ name: string }>().name] ?? { id, ...body<object>() } },
});

describe('the OpenAPI document', () => {
  const dir = mkdtempSync(join(tmpdir(), 'openapi-'));
  const openapi = join(dir, 'openapi.json');
  let cloud: TestCloud;
  beforeAll(async () => {
    writeFileSync(openapi, JSON.stringify(document));
    cloud = await TestCloud.start({ families: [family], openapi });
  });
  afterAll(async () => {
    await cloud.stop();
    rmSync(dir, { recursive: true });
  });
  const make = (body: object) => cloud.request('POST', '/toy', body);

  it('lets valid requests through; what only the server sets is not asked of clients', async () => {
    expect((await make({ name: 'ball', weight: 1 })).status).toBe(200);
  });

  it('refuses a request with all of its mistakes at once', async () => {
    const { status, body } = await make({ name: 'balloon', weight: 0 });
    expect(status).toBe(400);
    expect(body['errors']).toHaveLength(2);
    expect(body['message']).toContain('/name must NOT have more than 5 characters');
  });

  it('takes null for a field that is left alone', async () => {
    expect((await make({ name: 'ball', weight: null })).status).toBe(200);
  });

  it('catches a wrong answer and one with a field that the document has not', async () => {
    expect((await make({ name: 'good' })).status).toBe(200);
    expect((await make({ name: 'extra' })).body['message']).toContain('"colour"');
    expect((await make({ name: 'wrong' })).body['message']).toContain('/id must match format "uuid"');
    const statistics = (await (await fetch(`${cloud.url}/_local/stats`)).json()) as { invalidAnswers: object };
    expect(statistics.invalidAnswers).toHaveProperty('create-toy');
  });

  it('only counts a wrong answer where people, not tests, use it', async () => {
    const lenient = await TestCloud.start({ families: [family], openapi, strict: false });
    expect((await lenient.request('POST', '/toy', { name: 'extra' })).status).toBe(200);
    expect(lenient.core.log.statistics.invalidAnswers).toHaveProperty('create-toy');
    await lenient.stop();
  });

  it('names the operation that the local cloud does not offer, with a status that clients do not retry', async () => {
    const { status, body } = await cloud.get('/kms-key');
    expect(status).toBe(501);
    expect(body['message']).toContain("'list-kms-keys'");
    expect((await cloud.get('/no-such-thing')).status).toBe(404);
  });
});
