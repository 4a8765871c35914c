import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { decode, encode, streamDecode, streamEncode, type Answer, type Packet } from 'dns-packet';
import type { Lookup } from './names.js';

const authoritative = 1 << 10;
const recursionAvailable = 1 << 7;
const nameError = 3;

/** The cluster's DNS, on UDP and TCP. It asks nobody else: what it does not know there is not. */
export class DnsServer {
  private udp?: Socket;
  private tcp?: Server;

  constructor(private readonly lookup: Lookup) {}

  async listen(address: string, port = 53): Promise<void> {
    const udp = createSocket('udp4');
    udp.on('message', (message, from) => {
      const answer = this.answer(() => decode(message));
      if (answer !== undefined) udp.send(encode(answer), from.port, from.address);
    });
    udp.bind(port, address);
    await once(udp, 'listening');
    this.udp = udp;
    const tcp = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.once('data', (data: Buffer) => {
        const answer = this.answer(() => streamDecode(data));
        if (answer === undefined) socket.destroy();
        else socket.end(streamEncode(answer));
      });
    });
    tcp.listen(port, address);
    await once(tcp, 'listening');
    this.tcp = tcp;
  }

  close(): void {
    this.udp?.close();
    this.tcp?.close();
  }

  private answer(read: () => Packet): Packet | undefined {
    let query: Packet;
    try {
      query = read();
    } catch {
      return undefined;
    }
    const question = query.questions?.[0];
    if (question === undefined) return undefined;
    const found = this.lookup(question.name.toLowerCase().replace(/\.$/, ''));
    const answers: Answer[] =
      question.type === 'A'
        ? (found ?? []).map((data) => ({ type: 'A', name: question.name, ttl: 5, class: 'IN', data }))
        : [];
    const flags = authoritative | recursionAvailable | ((query.flags ?? 0) & (1 << 8)) | (found ? 0 : nameError);
    return { type: 'response', id: query.id ?? 0, flags, questions: [question], answers };
  }
}
