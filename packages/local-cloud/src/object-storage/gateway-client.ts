import { request as send } from 'node:http';
import { sign } from 'aws4';
import type { Credentials } from '../api/cloud.js';

export interface GatewayRequest {
  readonly method: string;
  /** Path and query, percent-encoded. */
  readonly path: string;
  /** Names and values alternating, as a request came in, or an object. */
  readonly headers: string[] | Record<string, string>;
  readonly body?: Buffer;
}

/** A request that is yet to be signed. */
export interface UnsignedRequest extends GatewayRequest {
  readonly headers: Record<string, string>;
}

export interface GatewayAnswer {
  readonly status: number;
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
}

/** Sends a request to the gateway on a loopback port and reads the whole answer. */
export function askGateway(port: number, { method, path, headers, body }: GatewayRequest): Promise<GatewayAnswer> {
  return new Promise((resolve, reject) => {
    const onward = send({ host: '127.0.0.1', port, method, path, headers, agent: false });
    onward.on('error', reject);
    onward.on('response', (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const { statusCode: status = 502, rawHeaders } = answer;
        resolve({ status, rawHeaders, body: Buffer.concat(chunks) });
      });
    });
    onward.end(body);
  });
}

/** The same request, signed anew with the local key. */
export function signedWith(
  { apiKey, apiSecret }: Credentials,
  region: string,
  host: string,
  { method, path, headers, body }: UnsignedRequest,
): GatewayRequest {
  const signed = sign(
    { service: 's3', region, host, method, path, headers: { ...headers, host }, body },
    { accessKeyId: apiKey, secretAccessKey: apiSecret },
  );
  return { method, path, headers: signed.headers as Record<string, string>, ...(body && { body }) };
}
