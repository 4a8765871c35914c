import type { Cloud } from '../api/cloud.js';
import { badRequest, notFound } from '../api/errors.js';
import type { RequestContext } from '../api/request-context.js';
import type { Incoming } from './incoming.js';

export interface RequestParts {
  readonly incoming: Incoming;
  readonly operationId: string | undefined;
  readonly parameters: Record<string, string>;
  readonly body: object | undefined;
}

/** What a handler works with. */
export function requestContext(cloud: Cloud, parts: RequestParts): RequestContext<Record<string, string>> {
  const { incoming, operationId, parameters, body } = parts;
  const { zone, endpoint, query } = incoming;
  return {
    ...cloud,
    zone,
    params: parameters,
    endpoint,
    query: Object.fromEntries(query),
    operationId,
    // The OpenAPI document has checked it; its types end here.
    body: <Body extends object>() => (body ?? {}) as Body,
    one: (definition, id) => {
      const item = cloud.store.of(definition).get(id);
      if (!item || (item.zone !== undefined && item.zone !== zone)) throw notFound(definition.kind, id);
      return item;
    },
    list: (definition) => cloud.store.of(definition).inZone(zone),
  };
}

/** The JSON object in a body, without the fields that are null: the API takes null for 'leave alone'. */
export function parseBody(bytes: Buffer): object | undefined {
  if (bytes.length === 0) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw badRequest('The request body is not JSON');
  }
  if (typeof value !== 'object' || value === null) throw badRequest('The request body must be a JSON object');
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
}
