import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Credentials } from '../api/cloud.js';
import { decodeAwsChunks } from './aws-chunks.js';
import { askGateway, signedWith, type GatewayAnswer } from './gateway-client.js';
import { KeyMutex } from './key-mutex.js';

/** Headers that belong to the object rather than to the request. */
const ofTheObject = /^(content-type|cache-control|content-disposition|content-language|expires|x-amz-meta-.+)$/;

/**
 * `PUT` with `If-None-Match: *`: OpenTofu's lock. versitygw 1.8 takes a delete marker for an object, so in a versioned
 * bucket a lock that was released once could never be taken again. Where that is the reason for its refusal, the object
 * is written after all; one request per object at a time, so that two cannot both win.
 */
export class CreateOnlyWrites {
  readonly #mutex = new KeyMutex();

  constructor(private readonly credentials: Credentials) {}

  /** Whether a request is of that kind. */
  applies({ method, headers }: IncomingMessage): boolean {
    return method === 'PUT' && headers['if-none-match'] === '*';
  }

  async forward(request: IncomingMessage, response: ServerResponse, port: number, region: string): Promise<void> {
    const chunks: Buffer[] = [];
    if (request.headers.expect) response.writeContinue();
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const [key = ''] = (request.url ?? '').split('?');
    const answer = await this.#mutex.run(key, () => this.#write(request, body, port, region));
    response.writeHead(answer.status, [...answer.rawHeaders]);
    response.end(answer.body);
  }

  async #write(request: IncomingMessage, body: Buffer, port: number, region: string): Promise<GatewayAnswer> {
    const { url: path = '/', rawHeaders, headers } = request;
    const host = headers.host ?? '';
    const refused = await askGateway(port, { method: 'PUT', path, headers: rawHeaders, body });
    if (refused.status !== 412) return refused;
    const [key = ''] = path.split('?');
    const look = signedWith(this.credentials, region, host, { method: 'HEAD', path: key, headers: {} });
    const current = await askGateway(port, look);
    if (current.status !== 404) return refused;
    const put = { method: 'PUT', path: key, ...objectOf(request, body) };
    return askGateway(port, signedWith(this.credentials, region, host, put));
  }
}

/** What is to be stored: the payload, and the headers that belong to the object. */
function objectOf({ headers }: IncomingMessage, body: Buffer): { headers: Record<string, string>; body: Buffer } {
  const chunked = headers['x-amz-content-sha256']?.toString().startsWith('STREAMING') ?? false;
  const payload = chunked ? decodeAwsChunks(body) : body;
  const kept: Record<string, string> = { 'content-length': String(payload.length) };
  for (const [name, value] of Object.entries(headers)) {
    if (ofTheObject.test(name) && typeof value === 'string') kept[name] = value;
  }
  return { headers: kept, body: payload };
}
