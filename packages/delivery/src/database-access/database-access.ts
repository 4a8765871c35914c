import { setTimeout as wait } from 'node:timers/promises';
import { cloudName, type Database, type Environment, type Organisation } from '@exoplane/config';
import type { ExoscaleClient } from '../exoscale/client.js';
import { describeFilterChange, desiredFilter, grown, type NodesSeen, settled } from './desired-filter.js';
import { seeNodes } from './see-nodes.js';

/** How often nodes are looked for while a cluster is being changed. Milliseconds. */
const LOOK = 2000;

interface Service {
  readonly 'ip-filter'?: readonly string[];
  readonly state?: string;
}

export interface DatabaseAccessOptions {
  readonly client: ExoscaleClient;
  readonly organisation: Organisation;
  readonly environment: Environment;
}

/** Keeps who may reach an environment's database. The one owner of that field; see docs/decisions. */
export class DatabaseAccess {
  private readonly client: ExoscaleClient;
  private readonly database: Database;
  private readonly service: string;
  private readonly cluster: string;

  private constructor({ client, organisation, environment }: DatabaseAccessOptions, database: Database) {
    this.client = client;
    this.database = database;
    this.service = cloudName(organisation, environment);
    this.cluster = cloudName(organisation, environment);
  }

  /** @returns undefined where the environment has no database. */
  static of(options: DatabaseAccessOptions): DatabaseAccess | undefined {
    const { database } = options.environment;
    return database === false ? undefined : new DatabaseAccess(options, database);
  }

  /** What `settle` would do now, in words. Empty where the database is not there yet: it is made with the right filter. */
  async plan(): Promise<string[]> {
    const current = await this.current();
    if (!current) return [];
    const { next, desired } = await this.next(current, settled);
    return describeFilterChange(current, next, desired);
  }

  /** Runs `work`, which may bring new nodes, and lets each one in as soon as it has an address. Closes for nobody. */
  async growWhile<T>(work: () => Promise<T>): Promise<T> {
    const done = new AbortController();
    const watching = this.watch(done.signal);
    try {
      return await work();
    } finally {
      done.abort();
      await watching;
    }
  }

  /** Sets the filter to exactly what belongs in, if all nodes are known; otherwise only opens. @returns what it did. */
  async settle(): Promise<string[]> {
    const current = await this.current();
    if (!current) return [];
    const { next, desired } = await this.next(current, settled);
    await this.write(current, next);
    return describeFilterChange(current, next, desired);
  }

  private async watch(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      // A look that fails changes nothing; the next one, or `settle`, makes up for it.
      await this.grow().catch(() => undefined);
      await wait(LOOK, undefined, { signal }).catch(() => undefined);
    }
  }

  private async grow(): Promise<void> {
    const current = await this.current();
    if (!current) return;
    await this.write(current, (await this.next(current, (now, desired) => grown(now, desired))).next);
  }

  private async next(
    current: readonly string[],
    rule: (current: readonly string[], desired: ReturnType<typeof desiredFilter>, seen: NodesSeen) => string[],
  ) {
    const seen = await seeNodes(this.client, this.cluster);
    const desired = desiredFilter(this.database, seen);
    return { desired, next: rule(current, desired, seen) };
  }

  private async current(): Promise<string[] | undefined> {
    const found = await this.client.find<Service>(`/dbaas-postgres/${this.service}`);
    return found && [...(found['ip-filter'] ?? [])].sort();
  }

  private async write(current: readonly string[], next: readonly string[]): Promise<void> {
    if (current.join() === next.join()) return;
    await this.client.change('PUT', `/dbaas-postgres/${this.service}`, { 'ip-filter': next });
  }
}
