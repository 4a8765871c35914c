import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { sign } from './signature.js';

const key = { apiKey: 'EXOkey', apiSecret: 'secret' };

test('a request is signed as the API checks it: method and path, body, two empty lines, expiry', () => {
  const header = sign({ method: 'PUT', path: '/v2/thing', body: '{}' }, key, 1_000_000);
  const signature = createHmac('sha256', 'secret').update('PUT /v2/thing\n{}\n\n\n1600').digest('base64');
  expect(header).toBe(`EXO2-HMAC-SHA256 credential=EXOkey,expires=1600,signature=${signature}`);
});

test('the secret is not in the header', () => {
  expect(sign({ method: 'GET', path: '/v2/zone' }, key)).not.toContain('secret');
});
