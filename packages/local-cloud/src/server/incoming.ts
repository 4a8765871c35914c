import type { IncomingMessage } from 'node:http';
import { badRequest } from '../api/errors.js';

/** A request after its bytes were read and its address was taken apart. */
export interface Incoming {
  readonly method: string;
  /** As sent, percent-encoded, with the zone's prefix: what the signature covers. */
  readonly rawPath: string;
  /** Behind `/v2`: `/load-balancer`. */
  readonly path: string;
  readonly zone: string;
  readonly query: URLSearchParams;
  readonly body: Buffer;
  readonly authorization: string | undefined;
  /** Where clients reach the API of a zone, in the way this request came. */
  readonly endpoint: (zone: string) => string;
}

const largestBody = 8 * 1024 * 1024;

/** Reads the whole body. Throws 400 above 8 MiB. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBody) throw badRequest('The request is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Takes the address apart. The zone is that of the host (`api-<zone>.exoscale.com`, through the proxy), else that of
 * the path's prefix (`/<zone>/v2/…`, which `GET /zone` gives out over plain HTTP), else the first zone.
 * Undefined where it is no path of the API.
 */
export function parseAddress(request: IncomingMessage, zones: readonly string[]): Omit<Incoming, 'body'> | undefined {
  // Not by `new URL`, which would rewrite the path that the signature covers.
  const [rawPath = '/', search = ''] = (request.url ?? '/').split('?', 2);
  const found = /^(?:\/([a-z0-9-]+))?\/v2(\/.*)$/.exec(rawPath);
  const host = request.headers.host ?? '';
  const [, kind, fromHost] = /^([a-z0-9]+)-(.+)\.exoscale\.com(?::\d+)?$/.exec(host) ?? [];
  const zone = fromHost ?? found?.[1] ?? zones[0] ?? '';
  if (!found || !zones.includes(zone)) return undefined;
  return {
    method: request.method ?? 'GET',
    rawPath,
    path: found[2] ?? '/',
    zone,
    query: new URLSearchParams(search),
    authorization: request.headers.authorization,
    endpoint: fromHost ? (name) => `https://${kind}-${name}.exoscale.com/v2` : (name) => `http://${host}/${name}/v2`,
  };
}
