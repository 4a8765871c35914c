import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { createServer, type Server, type Socket } from 'node:net';
import { decode, encode, streamEncode, type Packet } from 'dns-packet';
import { LocalCloudError } from '../errors.js';
import { answerQuery } from './answer.js';
import type { ZoneSource } from './zone-source.js';

const largestDatagram = 512;
const truncated = 1 << 9;
const serverFailure = 2;

/** Answers DNS over UDP and TCP on one loopback port, from the zones that the API holds at that moment. */
export class DnsServer {
  readonly #udp: UdpSocket = createSocket('udp4');
  readonly #tcp: Server;
  readonly #connections = new Set<Socket>();

  constructor(private readonly zones: ZoneSource) {
    this.#udp.on('message', (message, peer) => {
      const answer = this.#answer(message);
      if (answer) this.#udp.send(fitting(answer), peer.port, peer.address);
    });
    this.#tcp = createServer((socket) => this.#serve(socket));
  }

  /** Throws L102 where the port is taken. */
  async listen(port: number): Promise<void> {
    const taken = (cause: unknown): LocalCloudError =>
      new LocalCloudError('L102', `Port ${port} for DNS is taken`, { hint: 'Choose another one', cause, port });
    await new Promise<void>((resolve, reject) => {
      this.#udp.once('error', (error) => reject(taken(error)));
      this.#udp.bind(port, '127.0.0.1', resolve);
    });
    await new Promise<void>((resolve, reject) => {
      this.#tcp.once('error', (error) => reject(taken(error)));
      this.#tcp.listen(port, '127.0.0.1', resolve);
    });
  }

  async close(): Promise<void> {
    for (const socket of this.#connections) socket.destroy();
    await new Promise<void>((resolve) => this.#udp.close(() => resolve()));
    if (this.#tcp.listening) await new Promise((resolve) => this.#tcp.close(resolve));
  }

  /** Undefined for what is no DNS query: silence is the answer. */
  #answer(message: Buffer): Packet | undefined {
    let query: Packet;
    try {
      query = decode(message);
    } catch {
      return undefined;
    }
    if (query.type !== 'query') return undefined;
    try {
      return answerQuery(this.zones(), query);
    } catch {
      return { id: query.id ?? 0, type: 'response', flags: serverFailure, questions: query.questions ?? [] };
    }
  }

  #serve(socket: Socket): void {
    this.#connections.add(socket);
    socket.on('close', () => this.#connections.delete(socket));
    socket.on('error', () => socket.destroy());
    let received = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      while (received.length >= 2 && received.length >= 2 + received.readUInt16BE(0)) {
        const end = 2 + received.readUInt16BE(0);
        const answer = this.#answer(received.subarray(2, end));
        if (!answer) {
          socket.destroy();
          return;
        }
        socket.write(streamEncode(answer));
        received = received.subarray(end);
      }
    });
  }
}

/** An answer too long for a datagram is cut off and marked so, and the client asks again over TCP. */
function fitting(answer: Packet): Buffer {
  const bytes = encode(answer);
  if (bytes.length <= largestDatagram) return bytes;
  return encode({ ...answer, answers: [], authorities: [], flags: (answer.flags ?? 0) | truncated });
}
