import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { V1EndpointSlice, V1Service } from '@kubernetes/client-node';
import { join, type Address } from '../room/tunnel.js';
import { listenersOf, targetsOf, type Listener } from './table.js';

/**
 * kube-proxy in user space: listens on every service's address (the whole range is local to the room) and on its
 * NodePorts, and leads each connection to the next ready endpoint. TCP only; the client's address is not kept.
 */
export class ServiceProxy {
  private readonly servers = new Map<string, { server: Server; listener: Listener }>();
  private slices: readonly V1EndpointSlice[] = [];
  private turn = 0;

  /** `reserved`: addresses that something else answers (DNS). */
  constructor(private readonly reserved: readonly string[]) {}

  update(services: readonly V1Service[], slices: readonly V1EndpointSlice[]): void {
    this.slices = slices;
    const wanted = new Map(
      listenersOf(services)
        .filter(({ address }) => !this.reserved.includes(address.host))
        .map((listener) => [`${listener.address.host}:${listener.address.port}`, listener]),
    );
    for (const [key, { server }] of this.servers) {
      if (wanted.has(key)) continue;
      server.close();
      this.servers.delete(key);
    }
    for (const [key, listener] of wanted) {
      const present = this.servers.get(key);
      if (present === undefined) this.servers.set(key, { server: this.listen(key, listener), listener });
      else present.listener = listener;
    }
  }

  private listen(key: string, { address }: Listener): Server {
    const server = createServer({ allowHalfOpen: true, noDelay: true }, (caller) => {
      caller.on('error', () => caller.destroy());
      const listener = this.servers.get(key)?.listener;
      void (listener === undefined ? Promise.resolve() : this.lead(caller, listener)).catch(() => caller.destroy());
    });
    // A port that is taken (a NodePort that the room itself uses) leaves the service without an answer, as in a cluster.
    server.on('error', (error) => console.error(`service ${key}: ${error.message}`));
    return server.listen(address);
  }

  private async lead(caller: Socket, listener: Listener): Promise<void> {
    const targets = targetsOf(listener, this.slices);
    const first = this.turn++;
    for (let i = 0; i < targets.length; i++) {
      const target = targets[(first + i) % targets.length];
      const socket = target && (await tryConnect(target));
      if (socket === undefined) continue;
      join(caller, socket);
      return;
    }
    caller.resetAndDestroy();
  }
}

async function tryConnect(address: Address): Promise<Socket | undefined> {
  const socket = connect({ ...address, allowHalfOpen: true, noDelay: true });
  const timer = setTimeout(() => socket.destroy(new Error('no answer')), 3000);
  try {
    await once(socket, 'connect');
    return socket;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
