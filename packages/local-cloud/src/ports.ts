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

/**
 * The ports of a folder: those asked for, else those of last time where they are still free, else free ones. They are
 * remembered, so that addresses in people's notes stay true.
 */
export async function choosePorts(dir: string, asked: Partial<Ports> = {}): Promise<Ports> {
  const file = join(dir, 'ports.json');
  const remembered = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Ports) : undefined;
  const taken: number[] = [];
  const choose = async (name: keyof Ports): Promise<number> => {
    const port = asked[name] ?? (await getPort({ host: '127.0.0.1', port: remembered?.[name], exclude: taken }));
    taken.push(port);
    return port;
  };
  const ports = { api: await choose('api'), s3: await choose('s3'), dns: await choose('dns') };
  writeFileAtomic(file, JSON.stringify(ports), { mode: 0o600 });
  return ports;
}
