import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ApiError, forbidden, notFound } from '../api/errors.js';
import { answerAdmin, type AdminParts } from './admin.js';
import type { Dispatcher, Outcome } from './dispatcher.js';
import { parseAddress, readBody } from './incoming.js';

export interface HttpParts {
  readonly zones: readonly string[];
  readonly dispatcher: Dispatcher;
  readonly admin: AdminParts;
  /** Takes over a request to the object storage's host (`sos-<zone>.exo.io`, through the proxy). */
  readonly objectStorage?: (request: IncomingMessage, response: ServerResponse) => void;
}

const loopbackHost = /^(127(\.\d+){3}|localhost|\[::1\])(:\d+)?$/;
const objectStorageHost = /(^|\.)sos-[a-z0-9-]+\.exo\.io(:\d+)?$/;

/** The one HTTP server: the API, the proxied API, and `/_local/`. */
export function createHttpServer(parts: HttpParts): Server {
  const server = createServer((request, response) => {
    const host = request.headers.host ?? '';
    if (parts.objectStorage && objectStorageHost.test(host)) parts.objectStorage(request, response);
    else void answer(parts, request, host).then((outcome) => send(response, outcome));
  });
  // Provider and tests keep connections open between their polls, which are 3 s apart.
  server.keepAliveTimeout = 60_000;
  return server;
}

async function answer(parts: HttpParts, request: IncomingMessage, host: string): Promise<Outcome> {
  try {
    const path = request.url ?? '/';
    if (/^https?:/.test(path)) throw forbidden('The local cloud does not forward requests to other servers');
    const body = await readBody(request);
    if (path.startsWith('/_local/')) return { status: 200, body: await admin(parts, request, host, body) };
    const address = parseAddress(request, parts.zones);
    if (!address) throw notFound('path', `${request.method ?? ''} ${path}`);
    return await parts.dispatcher.dispatch({ ...address, body });
  } catch (error) {
    if (error instanceof ApiError) return { status: error.status, body: error.toBody() };
    return { status: 500, body: { message: `the local cloud failed: ${String(error)}` } };
  }
}

function admin(parts: HttpParts, request: IncomingMessage, host: string, body: Buffer): unknown {
  // A page in a browser must not be able to steer the local cloud.
  if (request.headers.origin !== undefined || !loopbackHost.test(host)) throw forbidden('only for local tools');
  const path = (request.url ?? '').split('?')[0] ?? '';
  return answerAdmin(
    parts.admin,
    request.method ?? 'GET',
    path,
    body.length > 0 ? JSON.parse(String(body)) : undefined,
  );
}

function send(response: ServerResponse, outcome: Outcome): void {
  if (outcome.broken) {
    response.socket?.destroy();
    return;
  }
  const text = JSON.stringify(outcome.body ?? {});
  response.writeHead(outcome.status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}
