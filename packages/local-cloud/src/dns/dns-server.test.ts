import { createSocket } from 'node:dgram';
import { connect } from 'node:net';
import { decode, encode, streamEncode, type DecodedPacket, type RecordType } from 'dns-packet';
import getPort from 'get-port';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DnsServer } from './dns-server.js';
import type { Zone } from './zone-source.js';

const zones: Zone[] = [
  {
    name: 'example.test',
    records: [
      { name: '', type: 'A', content: '127.0.0.10', ttl: 60 },
      { name: '*', type: 'A', content: '127.0.0.11' },
      { name: 'www', type: 'CNAME', content: 'example.test' },
      { name: 'deep.down', type: 'A', content: '127.0.0.12' },
      { name: '', type: 'MX', content: 'mail.example.test', priority: 10 },
      { name: '_acme-challenge', type: 'TXT', content: '"abc def"' },
      { name: 'long', type: 'TXT', content: `"${'x'.repeat(300)}"` },
      { name: 'apex', type: 'ALIAS', content: 'example.test' },
      { name: 'sub', type: 'NS', content: 'ns1.other.test' },
      { name: 'six', type: 'AAAA', content: '2001:db8::1' },
      { name: 'loop', type: 'CNAME', content: 'loop.example.test' },
    ],
  },
  { name: 'bücher.test', records: [{ name: '', type: 'A', content: '127.0.0.13' }] },
];

const noError = 'NOERROR';

describe('DNS server', () => {
  const server = new DnsServer(() => zones);
  let port = 0;
  beforeAll(async () => {
    port = await getPort({ host: '127.0.0.1' });
    await server.listen(port);
  });
  afterAll(() => server.close());

  const ask = (name: string, type: RecordType): Promise<DecodedPacket> =>
    new Promise((resolve) => {
      const socket = createSocket('udp4');
      socket.once('message', (message) => {
        socket.close();
        resolve(decode(message));
      });
      socket.send(encode({ id: 7, type: 'query', questions: [{ name, type }] }), port, '127.0.0.1');
    });
  const overTcp = (name: string, type: RecordType): Promise<DecodedPacket> =>
    new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1');
      const chunks: Buffer[] = [];
      socket.on('data', (chunk) => {
        chunks.push(chunk);
        const bytes = Buffer.concat(chunks);
        if (bytes.length < 2 + bytes.readUInt16BE(0)) return;
        socket.destroy();
        // Behind the two bytes of the length; the types of `streamDecode` promise less than it gives.
        resolve(decode(bytes.subarray(2)));
      });
      socket.write(streamEncode({ id: 7, type: 'query', questions: [{ name, type }] }));
    });
  const data = async (name: string, type: RecordType) =>
    (await ask(name, type)).answers?.map((answer) => ('data' in answer ? answer.data : undefined));
  const rcode = async (name: string, type: RecordType) => ((await ask(name, type)) as { rcode?: string }).rcode;

  it('answers for the apex, its time to live included, and says that it is the authority', async () => {
    const answer = await ask('example.test', 'A');
    expect(answer.answers).toMatchObject([{ data: '127.0.0.10', ttl: 60 }]);
    expect(answer.flag_aa).toBe(true);
  });

  it('answers by wildcard for names that do not exist, and not for those that do', async () => {
    expect(await data('anything.example.test', 'A')).toEqual(['127.0.0.11']);
    expect(await data('a.b.example.test', 'A')).toEqual(['127.0.0.11']);
    expect(await data('deep.down.example.test', 'A')).toEqual(['127.0.0.12']);
    expect(await data('down.example.test', 'A')).toEqual([]);
    expect(await data('six.example.test', 'A')).toEqual([]);
  });

  it('follows a CNAME, and does not hang on one that points to itself', async () => {
    expect(await data('www.example.test', 'A')).toEqual(['example.test', '127.0.0.10']);
    expect(await data('loop.example.test', 'A')).toHaveLength(8);
  });

  it('answers an ALIAS with the addresses of its target', async () => {
    const { answers } = await ask('apex.example.test', 'A');
    expect(answers).toMatchObject([{ type: 'A', name: 'apex.example.test', data: '127.0.0.10' }]);
  });

  it('tells an empty answer from a name that does not exist', async () => {
    expect(await rcode('six.example.test', 'MX')).toBe(noError);
    expect(await data('six.example.test', 'MX')).toEqual([]);
    expect(await rcode('nothing.bücher.test', 'A')).toBe('NXDOMAIN');
    expect((await ask('nothing.xn--bcher-kva.test', 'A')).authorities).toMatchObject([{ type: 'SOA' }]);
  });

  it('knows names with umlauts in both forms', async () => {
    expect(await data('xn--bcher-kva.test', 'A')).toEqual(['127.0.0.13']);
  });

  it('gives text without its quotes, long text in parts', async () => {
    expect(await data('_acme-challenge.example.test', 'TXT')).toEqual([[Buffer.from('abc def')]]);
    const answer = (await overTcp('long.example.test', 'TXT')).answers?.[0];
    expect(answer).toMatchObject({ data: [Buffer.alloc(255, 'x'), Buffer.alloc(45, 'x')] });
  });

  it('answers mail exchangers, name servers, SOA and IPv6', async () => {
    expect(await data('example.test', 'MX')).toEqual([{ preference: 10, exchange: 'mail.example.test' }]);
    expect(await data('example.test', 'NS')).toHaveLength(4);
    expect(await data('example.test', 'SOA')).toHaveLength(1);
    expect(await data('six.example.test', 'AAAA')).toEqual(['2001:db8::1']);
  });

  it('sends on whoever asks for a name in a delegated zone', async () => {
    const answer = await ask('host.sub.example.test', 'A');
    expect(answer.answers).toEqual([]);
    expect(answer.authorities).toMatchObject([{ type: 'NS', name: 'sub.example.test', data: 'ns1.other.test' }]);
  });

  it('refuses names of other people', async () => {
    expect(await rcode('example.com', 'A')).toBe('REFUSED');
  });

  it('sees a change at once', async () => {
    zones.push({ name: 'new.test', records: [{ name: '', type: 'A', content: '127.0.0.14' }] });
    expect(await data('new.test', 'A')).toEqual(['127.0.0.14']);
  });

  it('survives garbage', async () => {
    const socket = createSocket('udp4');
    await new Promise<void>((sent) => socket.send(Buffer.from('garbage'), port, '127.0.0.1', () => sent()));
    socket.close();
    expect(await data('example.test', 'A')).toEqual(['127.0.0.10']);
  });
});
