import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCore, type Core, type CoreOptions } from '../core.js';

/** An answer as tests look at it. */
export interface TestAnswer<Body> {
  readonly status: number;
  readonly body: Body;
}

/** The API in this process on a free port, with a signing client: for unit tests of families. */
export class TestCloud {
  private constructor(
    readonly core: Core,
    readonly dir: string,
    readonly url: string,
  ) {}

  static async start(options: Partial<CoreOptions> = {}): Promise<TestCloud> {
    const dir = options.dir ?? mkdtempSync(join(tmpdir(), 'local-cloud-'));
    const openapi = process.env['EXOSCALE_OPENAPI'];
    const core = await openCore({ pace: 'instant', strict: true, openapi, ...options, dir });
    await new Promise<void>((resolve) => core.server.listen(0, '127.0.0.1', resolve));
    return new TestCloud(core, dir, `http://127.0.0.1:${(core.server.address() as AddressInfo).port}`);
  }

  /** Sends a signed request to `/v2<path>` of a zone (default: the default one). */
  async request<Body = Record<string, unknown>>(
    method: string,
    path: string,
    body?: object,
    zone?: string,
  ): Promise<TestAnswer<Body>> {
    const url = new URL(`${this.url}${zone ? `/${zone}` : ''}/v2${path}`);
    const text = body === undefined ? '' : JSON.stringify(body);
    const authorization = sign(method, url, text, this.core.cloud.credentials);
    const response = await fetch(url, { method, headers: { authorization }, ...(text && { body: text }) });
    return { status: response.status, body: (await response.json()) as Body };
  }

  get<Body = Record<string, unknown>>(path: string): Promise<TestAnswer<Body>> {
    return this.request<Body>('GET', path);
  }

  /** Sends a request that must begin an operation, and gives the id of what the operation is about. */
  async run(method: string, path: string, body?: object): Promise<string> {
    const answer = await this.request<{ state?: string; reference?: { id: string } }>(method, path, body);
    if (answer.status !== 200 || answer.body.state !== 'success') {
      throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    }
    return answer.body.reference?.id ?? '';
  }

  /** Stops; the folder goes too unless `keep` is given (to start again on it). */
  async stop({ keep = false } = {}): Promise<void> {
    this.core.server.closeAllConnections();
    await new Promise((resolve) => this.core.server.close(resolve));
    await this.core.close();
    if (!keep) rmSync(this.dir, { recursive: true, force: true });
  }
}

/** An EXO2-HMAC-SHA256 header, in the way of Exoscale's clients. */
export function sign(
  method: string,
  url: URL,
  body: string,
  { apiKey, apiSecret }: { apiKey: string; apiSecret: string },
  expires = Math.floor(Date.now() / 1000) + 600,
): string {
  const names = [...new Set(url.searchParams.keys())].sort();
  const values = names.map((name) => url.searchParams.get(name)).join('');
  const message = `${method} ${url.pathname}\n${body}\n${values}\n\n${expires}`;
  const signature = createHmac('sha256', apiSecret).update(message).digest('base64');
  const signed = names.length > 0 ? `,signed-query-args=${names.join(';')}` : '';
  return `EXO2-HMAC-SHA256 credential=${apiKey}${signed},expires=${expires},signature=${signature}`;
}
