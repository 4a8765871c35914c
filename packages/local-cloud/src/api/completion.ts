import type { Cloud } from './cloud.js';

/** Ends an operation in the state `failure`; `reason` is a keyword of the API, such as `conflict`. */
export class OperationFailure extends Error {
  constructor(
    readonly reason: string,
    message: string,
  ) {
    super(message);
    this.name = 'OperationFailure';
  }
}

/** The part of an operation that happens at its end. It has a name because the operation may outlive the process. */
export interface Completion<Arguments = never> {
  readonly name: string;
  readonly run: (cloud: Cloud, argument: Arguments) => void | Promise<void>;
}

/** A completion with its argument: what the store keeps of it. */
export interface BoundCompletion {
  readonly name: string;
  readonly argument: unknown;
}

/**
 * Declares the end of an operation. `argument` must survive JSON. It may run twice if the process dies at the wrong
 * moment, so it must be idempotent; it throws `OperationFailure` to let the operation fail.
 */
export function defineCompletion<Arguments>(
  name: string,
  run: Completion<Arguments>['run'],
): Completion<Arguments> & { with(argument: Arguments): BoundCompletion } {
  return { name, run, with: (argument) => ({ name, argument }) };
}
