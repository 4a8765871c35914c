/** One request as `GET /_local/requests` shows it: no body and no header, so no secret. */
export interface LoggedRequest {
  readonly time: string;
  readonly method: string;
  readonly path: string;
  readonly zone: string;
  readonly operation?: string;
  readonly status: number;
  /** Until the answer, in milliseconds. */
  readonly duration: number;
  readonly fault?: string;
}

export interface Statistics {
  requests: number;
  /** Requests of a documented operation that nobody implements: 501. */
  notImplemented: Record<string, number>;
  /** Requests refused because the document does not allow them. */
  invalidRequests: number;
  /** Answers of ours that the document does not allow: each is a mistake in the local cloud. */
  invalidAnswers: Record<string, string[]>;
}

/** The last requests and what can be counted about all of them. */
export class RequestLog {
  readonly #last: LoggedRequest[] = [];
  readonly statistics: Statistics = { requests: 0, notImplemented: {}, invalidRequests: 0, invalidAnswers: {} };

  constructor(private readonly keep = 2000) {}

  add(request: LoggedRequest): void {
    this.statistics.requests += 1;
    this.#last.push(request);
    if (this.#last.length > this.keep) this.#last.shift();
  }

  last(): readonly LoggedRequest[] {
    return this.#last;
  }

  clear(): void {
    this.#last.length = 0;
  }

  countNotImplemented(operation: string): void {
    const counts = this.statistics.notImplemented;
    counts[operation] = (counts[operation] ?? 0) + 1;
  }

  addInvalidAnswer(operation: string, mistakes: readonly string[]): void {
    const known = (this.statistics.invalidAnswers[operation] ??= []);
    for (const mistake of mistakes) if (!known.includes(mistake) && known.length < 20) known.push(mistake);
  }
}
