import { describe, expect, it } from 'vitest';
import { defineFamily } from './family.js';
import { PathTemplate } from './path-template.js';
import { Router } from './router.js';

describe('path template', () => {
  it('tells an action from an id', () => {
    const template = new PathTemplate('/instance-pool/{id}:scale');
    expect(template.match('/instance-pool/7:scale')).toEqual({ id: '7' });
    expect(template.match('/instance-pool/7')).toBeUndefined();
    expect(new PathTemplate('/instance-pool/{id}').match('/instance-pool/7:scale')).toBeUndefined();
  });

  it('decodes what stands in a path', () => {
    expect(new PathTemplate('/ssh-key/{name}').match('/ssh-key/my%20key')).toEqual({ name: 'my key' });
  });
});

describe('router', () => {
  const family = defineFamily({
    name: 'test',
    routes: {
      'GET /lb/{id}/{field}': () => ({ field: true }),
      'GET /lb/{id}/service': () => ({ service: true }),
    },
  });

  it('prefers a word to a parameter', () => {
    const found = new Router([family]).find('GET', '/lb/1/service');
    expect(found?.route.template.template).toBe('/lb/{id}/service');
    expect(new Router([family]).find('GET', '/lb/1/other')?.parameters).toEqual({ id: '1', field: 'other' });
  });

  it('knows documented operations that nobody implements', () => {
    const documented = [
      { method: 'GET', path: '/lb/{id}/{field}', operationId: 'a' },
      { method: 'GET', path: '/lb/{id}/service', operationId: 'b' },
      { method: 'POST', path: '/kms', operationId: 'create-kms' },
    ];
    const found = new Router([family], documented).find('POST', '/kms');
    expect(found?.route).toMatchObject({ operationId: 'create-kms' });
    expect(found?.route.handler).toBeUndefined();
  });

  it('refuses a family with a route that the document has not', () => {
    expect(() => new Router([family], [{ method: 'GET', path: '/x', operationId: 'x' }])).toThrow(
      'not in the OpenAPI document',
    );
  });
});
