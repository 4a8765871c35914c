import { badRequest } from '../api/errors.js';
import { SeededRandom } from './seeded-random.js';

/**
 * What goes wrong. `timeout-before`: the connection breaks and nothing has happened. `timeout-after`: it has happened,
 * and the connection breaks before the answer. `failed-operation`: the request is accepted, nothing happens, and its
 * operation ends in failure. `slow`: all is well, but late.
 */
export const faultKinds = ['429', '5xx', 'timeout-before', 'timeout-after', 'failed-operation', 'slow'] as const;
export type FaultKind = (typeof faultKinds)[number];

/** One rule of `POST /_local/faults`. */
export interface FaultRule {
  readonly kind: FaultKind;
  /** The OpenAPI operationId; `*` stands for anything. Without it and `path`, every request matches. */
  readonly operation?: string;
  readonly method?: string;
  /** Path without `/v2`; `*` stands for anything: `/load-balancer/*`. */
  readonly path?: string;
  /** Between 0 and 1; default 1. */
  readonly probability?: number;
  /** Makes the dice repeatable; default 1. */
  readonly seed?: number;
  /** How many requests it may hit; default: no end. */
  readonly times?: number;
  /** Milliseconds: before a connection breaks (default 50), before a slow answer (default 1000) or the failure. */
  readonly delay?: number;
  /** For `5xx`; default 503. */
  readonly status?: number;
  /** What the error or the failed operation says. */
  readonly message?: string;
}

interface ActiveRule {
  readonly rule: FaultRule;
  readonly random: SeededRandom;
  hits: number;
}

export interface FaultTarget {
  readonly method: string;
  readonly path: string;
  readonly operationId: string | undefined;
}

/** Faults on demand. They live in memory only: a restart heals everything. */
export class Faults {
  #rules: ActiveRule[] = [];

  add(rules: readonly unknown[]): void {
    const checked = rules.map(checkRule);
    this.#rules.push(...checked.map((rule) => ({ rule, random: new SeededRandom(rule.seed ?? 1), hits: 0 })));
  }

  clear(): void {
    this.#rules = [];
  }

  list(): { rule: FaultRule; hits: number }[] {
    return this.#rules.map(({ rule, hits }) => ({ rule, hits }));
  }

  /** The first rule that hits this request, if any; its count goes up. */
  hit(target: FaultTarget): FaultRule | undefined {
    const found = this.#rules.find((active) => {
      const { rule, random, hits } = active;
      if (hits >= (rule.times ?? Infinity) || !matches(rule, target)) return false;
      return random.next() < (rule.probability ?? 1);
    });
    if (found) found.hits += 1;
    return found?.rule;
  }
}

function matches(rule: FaultRule, { method, path, operationId }: FaultTarget): boolean {
  if (rule.method !== undefined && rule.method.toUpperCase() !== method) return false;
  if (rule.path !== undefined && !glob(rule.path, path)) return false;
  return rule.operation === undefined || glob(rule.operation, operationId ?? '');
}

function glob(pattern: string, text: string): boolean {
  const source = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${source.join('.*')}$`).test(text);
}

function checkRule(value: unknown): FaultRule {
  const rule = value as Partial<FaultRule> | null;
  if (typeof rule !== 'object' || rule === null || !faultKinds.some((kind) => kind === rule.kind)) {
    throw badRequest(`a fault needs a 'kind': ${faultKinds.join(', ')}`);
  }
  return rule as FaultRule;
}
