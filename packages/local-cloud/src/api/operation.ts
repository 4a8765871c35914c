import type { BoundCompletion } from './completion.js';

/** What an operation is about, as clients see it. They read the id of what they made from here. */
export interface OperationReference {
  readonly id: string;
  /** For example `/v2/load-balancer/<id>`. */
  readonly link: string;
  /** The OpenAPI operation that reads it, for example `get-load-balancer`. */
  readonly command: string;
}

/** Marks an answer that is to become an asynchronous operation: pending, and success or failure later. */
export class OperationAnswer {
  constructor(
    readonly reference: OperationReference,
    readonly then?: BoundCompletion,
  ) {}
}

/** A reference to a resource of one kind: `reference('load-balancer', id)`; `kind` is the path and the name in `get-…`. */
export function reference(kind: string, id: string): OperationReference {
  return { id, link: `/v2/${kind}/${id}`, command: `get-${kind}` };
}

/**
 * Answers with an operation. `then` (a bound completion) runs when it finishes, also after a restart; without it the
 * handler has already done everything and only the news is late.
 */
export function operation(about: OperationReference, then?: BoundCompletion): OperationAnswer {
  return new OperationAnswer(about, then);
}
