import { setTimeout as wait } from 'node:timers/promises';
import { ApiError, badRequest, notFound } from '../api/errors.js';
import type { Cloud } from '../api/cloud.js';
import type { Answer } from '../api/family.js';
import { OperationAnswer } from '../api/operation.js';
import type { Route, Router } from '../api/router.js';
import type { Validator } from '../openapi/validator.js';
import type { Operations } from '../operations/operations.js';
import { operationDelay, type Pace } from '../operations/pace.js';
import type { FaultRule, Faults } from './faults.js';
import type { Incoming } from './incoming.js';
import { parseBody, requestContext } from './request.js';
import type { RequestLog } from './request-log.js';
import { verifySignature } from './signature.js';

export interface DispatcherParts {
  readonly cloud: Cloud;
  readonly router: Router;
  readonly operations: Operations;
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly validator: Validator | undefined;
  readonly pace: Pace;
  /** Turns an answer that the document does not allow into a 500. */
  readonly strict: boolean;
  /** The secret of an API key, undefined for an unknown one. */
  readonly secretOf: (key: string) => string | undefined;
}

/** What to send. `broken`: nothing, the connection breaks. */
export interface Outcome {
  readonly status: number;
  readonly body?: unknown;
  readonly broken?: boolean;
}

/** The way of every request: signature, route, faults, document, handler, document, disk. */
export class Dispatcher {
  constructor(private readonly parts: DispatcherParts) {}

  async dispatch(incoming: Incoming): Promise<Outcome> {
    const started = Date.now();
    const found = this.parts.router.find(incoming.method, incoming.path);
    const operationId = found?.route.operationId;
    const { method, path, zone } = incoming;
    const fault = this.parts.faults.hit({ method, path, operationId });
    const outcome = await this.#answer(incoming, found, fault).catch(failed);
    this.parts.log.add({
      time: new Date(started).toISOString(),
      method,
      path,
      zone,
      ...(operationId && { operation: operationId }),
      status: outcome.broken ? 0 : outcome.status,
      duration: Date.now() - started,
      ...(fault && { fault: fault.kind }),
    });
    return outcome;
  }

  async #answer(incoming: Incoming, found: ReturnType<Router['find']>, fault?: FaultRule): Promise<Outcome> {
    if (fault?.kind === 'slow') await wait(fault.delay ?? 1000);
    if (fault?.kind === 'timeout-before') return this.#break(fault);
    if (fault?.kind === '429') throw new ApiError(429, fault.message ?? 'Too many requests');
    if (fault?.kind === '5xx') throw new ApiError(fault.status ?? 503, fault.message ?? 'Service unavailable');
    this.#authenticate(incoming);
    if (!found) throw notFound('path', `${incoming.method} ${incoming.path}`);
    const { route, parameters } = found;
    const body = this.#checkedBody(incoming, route);
    if (!route.handler) throw this.#notImplemented(route);
    if (fault?.kind === 'failed-operation') return this.#failedOperation(route, fault);
    const answer = await route.handler(
      requestContext(this.parts.cloud, { incoming, operationId: route.operationId, parameters, body }),
    );
    const sent = await this.#settled(answer, route);
    this.parts.cloud.store.flush();
    if (fault?.kind === 'timeout-after') return this.#break(fault);
    return this.#checkedAnswer(route, sent);
  }

  #authenticate(incoming: Incoming): void {
    // Clients ask for the zones before they have a key.
    if (incoming.path === '/zone' && incoming.authorization === undefined) return;
    verifySignature({ ...incoming, path: incoming.rawPath }, this.parts.secretOf);
  }

  #checkedBody(incoming: Incoming, route: Route): object | undefined {
    const body = parseBody(incoming.body);
    if (!this.parts.validator || !route.operationId) return body;
    const mistakes = this.parts.validator.request(route.operationId, body);
    if (mistakes.length === 0) return body;
    this.parts.log.statistics.invalidRequests += 1;
    throw badRequest(`Invalid request: ${mistakes.join('; ')}`, mistakes);
  }

  #checkedAnswer(route: Route, body: unknown): Outcome {
    const mistakes = (route.operationId && this.parts.validator?.answer(route.operationId, body)) || [];
    if (mistakes.length === 0) return { status: 200, body };
    this.parts.log.addInvalidAnswer(route.operationId ?? '', mistakes);
    if (!this.parts.strict) return { status: 200, body };
    throw new ApiError(
      500,
      `the local cloud's answer to ${route.operationId ?? ''} is invalid: ${mistakes.join('; ')}`,
    );
  }

  #notImplemented({ method, template, operationId }: Route): ApiError {
    const name = operationId ?? `${method} ${template.template}`;
    this.parts.log.countNotImplemented(name);
    return new ApiError(501, `The local cloud does not offer '${name}' (${method} ${template.template})`);
  }

  async #settled(answer: Answer, { operationId }: Route): Promise<unknown> {
    if (!(answer instanceof OperationAnswer)) return answer ?? {};
    const delay = operationDelay(this.parts.pace, operationId);
    return this.parts.operations.begin(answer.reference, { delay, ...(answer.then && { then: answer.then }) });
  }

  async #failedOperation({ operationId }: Route, fault: FaultRule): Promise<Outcome> {
    const fail = { reason: 'fault', message: fault.message ?? `${operationId ?? 'operation'} failed (injected)` };
    const delay = fault.delay ?? operationDelay(this.parts.pace, operationId);
    const body = await this.parts.operations.begin(undefined, { delay, fail });
    this.parts.cloud.store.flush();
    return { status: 200, body };
  }

  async #break(fault: FaultRule): Promise<Outcome> {
    await wait(fault.delay ?? 50);
    return { status: 0, broken: true };
  }
}

function failed(error: unknown): Outcome {
  if (error instanceof ApiError) return { status: error.status, body: error.toBody() };
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { status: 500, body: { message: `the local cloud failed: ${message}` } };
}
