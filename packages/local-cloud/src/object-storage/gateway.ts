import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import getPort from 'get-port';
import type { Credentials } from '../api/cloud.js';
import { SupervisedProcess } from './supervised-process.js';

export interface GatewayOptions {
  /** The versitygw binary. */
  readonly program: string;
  /** Where buckets lie: one folder per zone below it. */
  readonly dir: string;
  readonly credentials: Credentials;
  readonly output: number | 'ignore';
}

/** One zone's S3 server: a real versitygw, started when first asked and again when it has died. */
export class Gateway {
  #process: SupervisedProcess | undefined;
  #starting: Promise<number> | undefined;
  #port = 0;

  constructor(
    private readonly zone: string,
    private readonly options: GatewayOptions,
  ) {}

  /** The loopback port on which it answers. Throws where it does not start within 10 s. */
  async port(): Promise<number> {
    if (this.#process && !this.#process.ended) return this.#starting ?? this.#port;
    this.#starting ??= this.#start().finally(() => (this.#starting = undefined));
    return this.#starting;
  }

  async stop(): Promise<void> {
    await this.#starting?.catch(() => undefined);
    await this.#process?.stop();
  }

  async #start(): Promise<number> {
    const { program, dir, credentials, output } = this.options;
    const [objects = '', versions = ''] = ['objects', 'versions'].map((name) => join(dir, this.zone, name));
    for (const folder of [objects, versions]) mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.#port = await getPort({ host: '127.0.0.1' });
    this.#process = SupervisedProcess.start({
      program,
      arguments: [
        ...['--region', this.zone, '--port', `127.0.0.1:${this.#port}`, '--health', '/_health', '--quiet'],
        ...['posix', '--versioning-dir', versions, objects],
      ],
      environment: { ROOT_ACCESS_KEY: credentials.apiKey, ROOT_SECRET_KEY: credentials.apiSecret },
      output,
    });
    await this.#ready();
    return this.#port;
  }

  async #ready(): Promise<void> {
    const until = Date.now() + 10_000;
    while (Date.now() < until && !this.#process?.ended) {
      const healthy = await fetch(`http://127.0.0.1:${this.#port}/_health`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (healthy) return;
      await wait(25);
    }
    await this.#process?.stop();
    throw new Error(`the object storage of ${this.zone} did not start; see the log`);
  }
}
