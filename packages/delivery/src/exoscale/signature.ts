import { createHmac } from 'node:crypto';

export interface SignedRequest {
  readonly method: string;
  /** Path with `/v2`, without the query. */
  readonly path: string;
  readonly body?: string;
}

/** How long a signature is good for. Seconds. */
const LIFE = 600;

/**
 * The `Authorization` header of a request to Exoscale's API: EXO2-HMAC-SHA256.
 * Source: exoscale/egoscale v3, api.go `signRequest`. Requests here have no query that would have to be signed.
 */
export function sign(request: SignedRequest, key: { apiKey: string; apiSecret: string }, now = Date.now()): string {
  const expires = Math.floor(now / 1000) + LIFE;
  const message = [`${request.method} ${request.path}`, request.body ?? '', '', '', String(expires)].join('\n');
  const signature = createHmac('sha256', key.apiSecret).update(message).digest('base64');
  return `EXO2-HMAC-SHA256 credential=${key.apiKey},expires=${expires},signature=${signature}`;
}
