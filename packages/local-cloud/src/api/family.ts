import type { Zone } from '../dns/zone-source.js';
import type { Cloud } from './cloud.js';
import type { Completion } from './completion.js';
import type { OperationAnswer } from './operation.js';
import type { PathParameters } from './path-template.js';
import type { QuotaDefinition } from './quotas.js';
import type { RequestContext } from './request-context.js';

/** What a handler gives: the JSON body of the answer, or `operation(…)` for what takes time. */
export type Answer = object | OperationAnswer | undefined;

/**
 * Answers one request. It checks everything first and changes the store last: nothing is rolled back when it throws an
 * `ApiError`. All changes are on disk before the answer is sent.
 */
export type Handler<Parameters> = (context: RequestContext<Parameters>) => Answer | Promise<Answer>;

/** Routes of a family after its types were checked; the parameters are those of the route's own template. */
export type AnyHandler = Handler<Readonly<Record<string, string>>>;

/** A group of resources that belong together: one folder below `src/families`. */
export interface Family {
  readonly name: string;
  /** Keyed by method and path of the OpenAPI document, without `/v2`: `'PUT /instance-pool/{id}:scale'`. */
  readonly routes: Readonly<Record<string, AnyHandler>>;
  /** What finishes this family's operations. Registered by name, so that they finish after a restart too. */
  readonly completions?: readonly Completion[];
  readonly quotas?: readonly QuotaDefinition[];
  /** Runs at every start, before the first request: seeds what a new organisation always has. Must be idempotent. */
  readonly start?: (cloud: Cloud) => void | Promise<void>;
  /** What the DNS server answers from; asked at every query. */
  readonly dnsZones?: (cloud: Cloud) => readonly Zone[];
  /** Live resources for `GET /_local/inventory`, as `{ '<kind>': [{ id, name, zone }] }`. */
  readonly inventory?: (cloud: Cloud) => Record<string, readonly InventoryItem[]>;
}

export interface InventoryItem {
  readonly id: string;
  readonly name?: string;
  readonly zone?: string;
  /** True where the resource lives and dies with another one: a rule, a nodepool's instance. */
  readonly dependent?: boolean;
}

/** Declares a family. The keys of `routes` type the parameters of their handlers. */
export function defineFamily<Route extends string>(
  family: Omit<Family, 'routes'> & { readonly routes: { readonly [R in Route]: Handler<PathParameters<R>> } },
): Family {
  return { ...family, routes: family.routes as Readonly<Record<string, AnyHandler>> };
}
