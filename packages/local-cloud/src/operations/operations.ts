import { randomUUID } from 'node:crypto';
import type { Cloud } from '../api/cloud.js';
import { OperationFailure, type BoundCompletion, type Completion } from '../api/completion.js';
import type { OperationReference } from '../api/operation.js';
import { defineCollection, type Entity } from '../store/collection.js';

interface StoredOperation extends Entity {
  readonly reference?: OperationReference;
  readonly then?: BoundCompletion;
  /** Milliseconds since 1970. */
  readonly due: number;
  state: 'pending' | 'success' | 'failure';
  reason?: string;
  message?: string;
}

/** An operation as the API shows it. */
export interface OperationView {
  readonly id: string;
  readonly state: StoredOperation['state'];
  readonly reason?: string;
  readonly message?: string;
  readonly reference?: OperationReference;
}

const operations = defineCollection<StoredOperation>('operations', 'operation');
const keepFinished = 60 * 60 * 1000;

/**
 * Asynchronous operations. They are stored with the moment they are due and what is left to do, so they finish after a
 * restart as if nothing had happened.
 */
export class Operations {
  readonly #completions = new Map<string, Completion<unknown>>();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #running = new Map<string, Promise<void>>();

  constructor(
    private readonly cloud: Cloud,
    completions: readonly Completion[],
  ) {
    for (const completion of completions) this.#completions.set(completion.name, completion as Completion<unknown>);
  }

  /** Takes up what an earlier process left pending, and forgets what finished long ago. */
  async resume(): Promise<void> {
    for (const item of this.#all().all()) {
      if (item.state === 'pending') this.#schedule(item);
      else if (item.due + keepFinished < Date.now()) this.#all().remove(item.id);
    }
    await this.#settleDue();
  }

  /**
   * Begins an operation. With a delay of 0 it is finished when this returns. `fail` lets it end in failure, always after
   * having been pending: a client that is told at once would take a failure for a success.
   */
  async begin(
    about: OperationReference | undefined,
    options: { then?: BoundCompletion; delay: number; fail?: { reason: string; message: string } },
  ): Promise<OperationView> {
    const due = Date.now() + (options.fail ? Math.max(options.delay, 1) : options.delay);
    const item: StoredOperation = { id: randomUUID(), state: 'pending', due, ...options.fail };
    this.#all().put({ ...item, ...(about && { reference: about }), ...(options.then && { then: options.then }) });
    if (options.delay <= 0 && !options.fail) await this.#settle(item.id);
    else this.#schedule(item);
    return this.get(item.id) as OperationView;
  }

  get(id: string): OperationView | undefined {
    const item = this.#all().get(id);
    if (!item) return undefined;
    const { state, reason, message, reference } = item;
    return { id, state, ...(state !== 'pending' && { reason, message }), reference };
  }

  /** Waits for completions that run now and lets the timers go; what is pending is taken up by the next process. */
  async stop(): Promise<void> {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    await Promise.all(this.#running.values());
  }

  #all() {
    return this.cloud.store.of(operations);
  }

  #schedule(item: StoredOperation): void {
    const timer = setTimeout(() => void this.#settle(item.id), Math.max(item.due - Date.now(), 0));
    this.#timers.set(item.id, timer);
  }

  async #settleDue(): Promise<void> {
    const due = this.#all().filter((item) => item.state === 'pending' && item.due <= Date.now());
    for (const item of due) await this.#settle(item.id);
  }

  /** Runs the completion once, however many ask. */
  #settle(id: string): Promise<void> {
    this.#timers.delete(id);
    const running = this.#running.get(id) ?? this.#finish(id).finally(() => this.#running.delete(id));
    this.#running.set(id, running);
    return running;
  }

  async #finish(id: string): Promise<void> {
    const item = this.#all().get(id);
    if (item?.state !== 'pending') return;
    const failure = item.reason === undefined ? await this.#complete(item.then) : undefined;
    const failed = failure !== undefined || item.reason !== undefined;
    this.#all().put({ ...item, ...failure, state: failed ? 'failure' : 'success' });
    this.cloud.store.flush();
  }

  async #complete(then: BoundCompletion | undefined): Promise<{ reason: string; message: string } | undefined> {
    if (!then) return undefined;
    try {
      const completion = this.#completions.get(then.name);
      if (!completion) throw new OperationFailure('unavailable', `nothing knows how to finish '${then.name}'`);
      await completion.run(this.cloud, then.argument);
      return undefined;
    } catch (error) {
      if (error instanceof OperationFailure) return { reason: error.reason, message: error.message };
      return { reason: 'fault', message: error instanceof Error ? error.message : String(error) };
    }
  }
}
