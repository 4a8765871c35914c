/**
 * TCP between the room and the machine around it. Nothing inside a network namespace can be reached from outside by
 * TCP, but both sides see the same files: a Unix socket is the way through. A caller writes one line with the address
 * that it wants, gets one line back (`ok`, or why not), and then has a plain connection.
 */
import { rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { pipeline } from 'node:stream';

export interface Address {
  readonly host: string;
  readonly port: number;
}

const longestLine = 300;

/** Listens at `path` and leads callers to the addresses that `allows` lets through. */
export async function serveTunnel(path: string, allows: (address: Address) => boolean): Promise<Server> {
  rmSync(path, { force: true });
  const server = createServer({ allowHalfOpen: true }, (caller) => {
    caller.on('error', () => caller.destroy());
    void readLine(caller)
      .then((line) => lead(caller, line, allows))
      .catch(() => caller.destroy());
  });
  server.listen(path);
  await once(server, 'listening');
  return server;
}

async function lead(caller: Socket, line: string, allows: (address: Address) => boolean): Promise<void> {
  const [host = '', port = ''] = line.split(' ');
  const address = { host, port: Number(port) };
  if (!allows(address)) {
    caller.end('not allowed\n');
    return;
  }
  const target = connect({ ...address, allowHalfOpen: true });
  try {
    await once(target, 'connect');
  } catch (error) {
    caller.end(`${error instanceof Error ? error.message : 'no connection'}\n`);
    return;
  }
  caller.write('ok\n');
  join(caller, target);
}

/** Connects two sockets with each other; the end of one is the end of the other. */
export function join(a: Socket, b: Socket): void {
  pipeline(a, b, () => undefined);
  pipeline(b, a, () => undefined);
}

/** Connects through the tunnel at `path`. Rejects where nobody answers. */
export async function connectThrough(path: string, { host, port }: Address): Promise<Socket> {
  const socket = connect({ path, allowHalfOpen: true });
  try {
    await once(socket, 'connect');
    socket.write(`${host} ${port}\n`);
    const answer = await readLine(socket);
    if (answer === 'ok') return socket;
    throw new Error(`${host}:${port}: ${answer}`);
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

/** Listens for TCP and leads every caller through the tunnel at `path` to one address. */
export async function forward(listen: Address, path: string, to: Address): Promise<Server> {
  const server = createServer({ allowHalfOpen: true }, (caller) => {
    caller.on('error', () => caller.destroy());
    connectThrough(path, to).then(
      (socket) => join(caller, socket),
      () => caller.destroy(),
    );
  });
  server.listen(listen);
  await once(server, 'listening');
  return server;
}

/** The first line; what follows stays in the socket. */
function readLine(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const done = () => socket.off('readable', read).off('end', closed).off('close', closed).off('error', closed);
    const closed = () => {
      done();
      reject(new Error('closed'));
    };
    const read = () => {
      for (;;) {
        // Byte by byte: a byte too many would belong to the connection.
        const byte = socket.read(1) as Buffer | null;
        if (byte === null) return;
        if (byte[0] === 10 || text.length > longestLine) {
          done();
          resolve(text);
          return;
        }
        text += byte.toString('latin1');
      }
    };
    socket.on('readable', read).on('end', closed).on('close', closed).on('error', closed);
    read();
  });
}
