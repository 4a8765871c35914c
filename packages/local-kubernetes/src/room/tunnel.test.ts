import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import { connectThrough, serveTunnel } from './tunnel.js';

const undo: (() => void)[] = [];
afterEach(() => {
  for (const step of undo.splice(0).reverse()) step();
});

/** A server that gives back what it gets, and a tunnel that leads to it alone. */
async function echoBehindTunnel() {
  const server = createServer({ allowHalfOpen: true }, (socket) => socket.pipe(socket)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const folder = mkdtempSync(join(tmpdir(), 'tunnel-'));
  const path = join(folder, 's');
  const tunnel = await serveTunnel(path, (address) => address.port === port);
  undo.push(
    () => server.close(),
    () => tunnel.close(),
    () => rmSync(folder, { recursive: true }),
  );
  return { path, port };
}

test('what goes in at one end comes out at the other, and the end of one is the end of the other', async () => {
  const { path, port } = await echoBehindTunnel();
  const socket = await connectThrough(path, { host: '127.0.0.1', port });
  socket.end('hello\nthere');
  expect(await text(socket)).toBe('hello\nthere');
});

test('an address that is not allowed is refused', async () => {
  const { path } = await echoBehindTunnel();
  await expect(connectThrough(path, { host: '127.0.0.1', port: 1 })).rejects.toThrow('not allowed');
});
