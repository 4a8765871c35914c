import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { TLSSocket } from 'node:tls';
import type { Certificates } from './certificates.js';

/**
 * Answers `CONNECT`: the half of the provider that has a fixed address (`https://api-<zone>.exoscale.com`) gets here by
 * `HTTPS_PROXY`. TLS ends here, and the requests inside go to the same server. Any other host is refused, so nothing
 * that uses this proxy can reach the real cloud or anything else.
 */
export class TlsProxy {
  readonly #sockets = new Set<Duplex>();

  constructor(
    private readonly server: Server,
    private readonly certificates: Certificates,
    private readonly speaksFor: (host: string) => boolean,
  ) {
    server.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      void this.#connect(request, socket, head).catch(() => socket.destroy());
    });
  }

  /** Breaks what is still open. */
  stop(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  async #connect(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on('error', () => socket.destroy());
    const target = request.url ?? '';
    const [host = '', port] = target.split(':');
    if (port !== '443' || !this.speaksFor(host)) {
      // Go's HTTP client shows the text behind the status code, so the reason stands there.
      socket.end(
        `HTTP/1.1 403 The local cloud stands in for Exoscale only and does not connect to ${safe(target)}\r\n\r\n`,
      );
      return;
    }
    const secureContext = await this.certificates.contextFor(host);
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    const secure = new TLSSocket(socket as Socket, { isServer: true, secureContext, ALPNProtocols: ['http/1.1'] });
    secure.on('error', () => secure.destroy());
    this.#sockets.add(secure);
    secure.on('close', () => this.#sockets.delete(secure));
    this.server.emit('connection', secure);
  }
}

const safe = (text: string): string => text.replace(/[^a-zA-Z0-9.:-]/g, '').slice(0, 100);
