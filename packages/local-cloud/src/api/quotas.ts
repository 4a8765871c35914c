import { ApiError } from './errors.js';
import type { Cloud } from './cloud.js';

/** One number an organisation may not exceed in a zone. */
export interface QuotaDefinition {
  /** The API's name of it, for example `instance` or `network-load-balancer`. */
  readonly resource: string;
  readonly limit: number;
  /** How many are in use; `zone` is undefined for what counts in all zones together. */
  readonly usage: (cloud: Cloud, zone: string) => number;
}

export interface Quota {
  readonly resource: string;
  readonly limit: number;
  readonly usage: number;
}

/** The quotas of all families, and the check that a creation must pass. */
export class Quotas {
  readonly #definitions = new Map<string, QuotaDefinition>();

  constructor(
    private readonly cloud: () => Cloud,
    definitions: readonly QuotaDefinition[],
    /** Other limits than the families' own, by resource. */
    private readonly limits: Readonly<Record<string, number>> = {},
  ) {
    for (const definition of definitions) this.#definitions.set(definition.resource, definition);
  }

  list(zone: string): Quota[] {
    return [...this.#definitions.values()].map((definition) => this.#read(definition, zone));
  }

  get(resource: string, zone: string): Quota | undefined {
    const definition = this.#definitions.get(resource);
    return definition && this.#read(definition, zone);
  }

  /** Call before creating `count` more. Throws the API's refusal where they do not fit. */
  check(resource: string, zone: string, count = 1): void {
    const quota = this.get(resource, zone);
    if (!quota || quota.usage + count <= quota.limit) return;
    throw new ApiError(
      403,
      `Quota exceeded: ${resource} is limited to ${quota.limit} in ${zone} (${quota.usage} in use, ${count} requested)`,
    );
  }

  #read({ resource, limit, usage }: QuotaDefinition, zone: string): Quota {
    return { resource, limit: this.limits[resource] ?? limit, usage: usage(this.cloud(), zone) };
  }
}
