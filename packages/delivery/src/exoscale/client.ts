import { setTimeout as wait } from 'node:timers/promises';
import { UserError } from '@exoplane/config';
import pRetry, { AbortError } from 'p-retry';
import { sign } from './signature.js';

export interface ExoscaleClientOptions {
  /** Base URL of a zone, ending in `/v2`. */
  readonly endpoint: string;
  readonly key: { readonly apiKey: string; readonly apiSecret: string };
  /** How often an answer of 429 or 5xx is tried again. @default 4 as Exoscale's own clients do */
  readonly retries?: number;
}

/** What the API says of a piece of work that it does on its own. */
interface Operation {
  readonly id: string;
  readonly state: 'pending' | 'success' | 'failure' | 'timeout';
  readonly reason?: string;
  readonly message?: string;
}

/** The API refused, or does not answer. */
export class ExoscaleError extends UserError {
  constructor(
    message: string,
    readonly status?: number,
  ) {
    super(message, { code: 'D140', hint: 'what the API says is above; nothing else was changed' });
  }
}

/** The zone whose API holds DNS. Source: the provider's resources for domains, which always use it. */
export const DNS_ZONE = 'ch-gva-2';

/** How long an operation may take, and how long to wait before a look at it: longer each time. Milliseconds. */
const OPERATION = { limit: 600_000, firstPause: 50, longestPause: 2000 };

/** Exoscale's API v2, for the few things that OpenTofu does not do. */
export class ExoscaleClient {
  constructor(private readonly options: ExoscaleClientOptions) {}

  /** @returns undefined where there is no such thing. */
  async find<T>(path: string): Promise<T | undefined> {
    try {
      return await this.request<T>('GET', path);
    } catch (error) {
      if (error instanceof ExoscaleError && error.status === 404) return undefined;
      throw error;
    }
  }

  get<T>(path: string): Promise<T> {
    return this.request<T>('GET', path);
  }

  /** For what answers at once and is no operation. */
  ask<T>(method: 'POST' | 'PUT', path: string, body: unknown): Promise<T> {
    return this.request<T>(method, path, body);
  }

  /** Changes something and waits until that is done. */
  async change(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<void> {
    let operation = await this.request<Partial<Operation>>(method, path, body);
    const until = Date.now() + OPERATION.limit;
    let pause = OPERATION.firstPause;
    while (operation.state === 'pending' && operation.id !== undefined && Date.now() < until) {
      await wait(pause);
      pause = Math.min(2 * pause, OPERATION.longestPause);
      operation = await this.request<Operation>('GET', `/operation/${operation.id}`);
    }
    if (operation.state === undefined || operation.state === 'success') return;
    throw new ExoscaleError(`${method} ${path}: ${operation.message ?? operation.reason ?? operation.state}`);
  }

  private request<T>(method: string, path: string, body?: unknown): Promise<T> {
    return pRetry(() => this.once<T>(method, path, body), {
      retries: this.options.retries ?? 4,
      minTimeout: 300,
      maxTimeout: 5000,
    });
  }

  private async once<T>(method: string, path: string, body?: unknown): Promise<T> {
    const { endpoint, key } = this.options;
    const url = new URL(endpoint + path);
    const text = body === undefined ? undefined : JSON.stringify(body);
    const response = await fetch(url, {
      method,
      headers: {
        Authorization: sign({ method, path: url.pathname, ...(text !== undefined && { body: text }) }, key),
        ...(text !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(text !== undefined && { body: text }),
      signal: AbortSignal.timeout(30_000),
    });
    const answer = await response.text();
    if (response.ok) return (answer === '' ? {} : JSON.parse(answer)) as T;
    const error = new ExoscaleError(`${method} ${path}: ${response.status} ${messageIn(answer)}`, response.status);
    const again = response.status === 429 || (response.status >= 500 && response.status !== 501);
    throw again ? error : new AbortError(error);
  }
}

/** The API says what is wrong in `message`, or in the form of RFC 9457. */
function messageIn(answer: string): string {
  try {
    const body = JSON.parse(answer) as { message?: string; error?: string; title?: string; detail?: string };
    return body.message ?? body.error ?? body.detail ?? body.title ?? '';
  } catch {
    return '';
  }
}
