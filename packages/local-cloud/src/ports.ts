import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import getPort from 'get-port';
import { sync as writeFileAtomic } from 'write-file-atomic';

/** The loopback ports of one local cloud. */
export interface Ports {
  readonly api: number;
  readonly s3: number;
  readonly dns: number;
}

/** What people find easy to remember; taken where they are free and nothing else was asked for. */
const preferred: Ports = { api: 7070, s3: 7071, dns: 7072 };

/**
 * The ports of a folder: those asked for, else those of last time where they are still free, else the usual or free
 * ones. They are remembered, so that addresses in people's notes stay true.
 *
 * @param avoid ports that turned out to be taken by somebody who was faster.
 */
export async function choosePorts(
  dir: string,
  asked: Partial<Ports> = {},
  avoid: readonly number[] = [],
): Promise<Ports> {
  const file = join(dir, 'ports.json');
  const wanted = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Ports) : preferred;
  const taken = [...avoid];
  const choose = async (name: keyof Ports): Promise<number> => {
    const port = asked[name] ?? (await freePort(wanted[name], taken));
    taken.push(port);
    return port;
  };
  const ports = { api: await choose('api'), s3: await choose('s3'), dns: await choose('dns') };
  writeFileAtomic(file, JSON.stringify(ports), { mode: 0o600 });
  return ports;
}

function freePort(wanted: number, taken: readonly number[]): Promise<number> {
  return getPort({ host: '127.0.0.1', ...(!taken.includes(wanted) && { port: wanted }), exclude: taken });
}
