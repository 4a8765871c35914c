import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { ServerResponse } from 'node:http';
import { once } from 'node:events';
import { addresses, type KeyPair } from '../contracts.js';

/** Path of a container's log, or undefined for a container that there is not. */
export type FindLog = (namespace: string, pod: string, container: string) => string | undefined;

/** The kubelet's HTTPS port, in so far as `kubectl logs` needs it. Only who has a certificate of the authority is answered. */
export async function startLogServer(serving: KeyPair, clientAuthority: string, find: FindLog): Promise<Server> {
  const options = {
    cert: serving.certificate,
    key: serving.key,
    ca: clientAuthority,
    requestCert: true,
    rejectUnauthorized: true,
  };
  const server = createServer(options, (request, response) => {
    const url = new URL(request.url ?? '/', 'https://kubelet');
    const [verb, ...names] = url.pathname.split('/').slice(1).map(decodeURIComponent);
    const [namespace = '', pod = '', container = ''] = names;
    const log = verb === 'containerLogs' ? find(namespace, pod, container) : undefined;
    if (log === undefined) {
      response.writeHead(verb === 'containerLogs' ? 404 : 501).end('the local cluster gives logs only\n');
      return;
    }
    void send(response, log, url.searchParams).catch(() => response.destroy());
  });
  server.listen(addresses.kubeletPort, '0.0.0.0');
  await once(server, 'listening');
  return server;
}

async function send(response: ServerResponse, log: string, query: URLSearchParams): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/plain' });
  const tail = query.get('tailLines');
  const text = await readFile(log, 'utf8').catch(() => '');
  const lines = text.split('\n');
  response.write(tail === null ? text : lines.slice(-Number(tail) - 1).join('\n'));
  if (query.get('follow') !== 'true') {
    response.end();
    return;
  }
  // Followed by looking again: a file's end is no end of its stream.
  let position = Buffer.byteLength(text);
  const timer = setInterval(() => {
    void stat(log)
      .then(async ({ size }) => {
        if (size <= position) return;
        const from = position;
        position = size;
        for await (const chunk of createReadStream(log, { start: from, end: size - 1 })) response.write(chunk);
      })
      .catch(() => undefined);
  }, 250);
  response.on('close', () => clearInterval(timer));
}
