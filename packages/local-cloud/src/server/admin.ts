import { badRequest, notFound } from '../api/errors.js';
import type { Cloud } from '../api/cloud.js';
import type { Family, InventoryItem } from '../api/family.js';
import type { Faults } from './faults.js';
import type { RequestLog } from './request-log.js';

export interface AdminParts {
  readonly cloud: Cloud;
  readonly families: readonly Family[];
  readonly faults: Faults;
  readonly log: RequestLog;
  /** The public part of the status. */
  readonly status: () => object;
}

/** `/_local/…`: what tests and tools ask the local cloud itself. No secret is ever in an answer. */
export function answerAdmin(parts: AdminParts, method: string, path: string, body: unknown): unknown {
  switch (`${method} ${path}`) {
    case 'GET /_local/status':
      return parts.status();
    case 'GET /_local/inventory':
      return inventory(parts);
    case 'GET /_local/kubernetes':
      return componentsOf(parts.cloud);
    case 'GET /_local/stats':
      return parts.log.statistics;
    case 'GET /_local/requests':
      return { requests: parts.log.last() };
    case 'DELETE /_local/requests':
      parts.log.clear();
      return {};
    case 'GET /_local/faults':
      return { faults: parts.faults.list() };
    case 'POST /_local/faults':
      parts.faults.add(rulesOf(body));
      return { faults: parts.faults.list() };
    case 'DELETE /_local/faults':
      parts.faults.clear();
      return {};
    default:
      throw notFound('path', `${method} ${path}`);
  }
}

async function componentsOf({ kubernetes }: Cloud): Promise<object> {
  return { enabled: kubernetes !== undefined, components: (await kubernetes?.components()) ?? [] };
}

/** One rule, a list of them, or `{ faults: […] }`. */
function rulesOf(body: unknown): readonly unknown[] {
  if (Array.isArray(body)) return body;
  if (typeof body !== 'object' || body === null) throw badRequest('a fault rule, or a list of them, is expected');
  const { faults } = body as { faults?: unknown };
  return Array.isArray(faults) ? faults : [body];
}

/** Every live resource by kind. */
export function inventory({ families, cloud }: Pick<AdminParts, 'families' | 'cloud'>): object {
  const resources: Record<string, readonly InventoryItem[]> = {};
  for (const family of families) {
    for (const [kind, items] of Object.entries(family.inventory?.(cloud) ?? {})) {
      if (items.length > 0) resources[kind] = items;
    }
  }
  return { resources };
}
