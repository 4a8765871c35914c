/** What is not destroyed unless somebody says so by name: it holds what cannot be made again. */
export type ProtectedKind = 'load-balancer' | 'database' | 'zone';

/** One thing that delivery must guard. */
export interface Protected {
  readonly kind: ProtectedKind;
  /** Address in the state, for example `exoscale_dbaas.database`. */
  readonly address: string;
  /** Name in the cloud, for example `whizu-staging`. */
  readonly name: string;
}

/** Collects what a layer protects, and knows what may go this time. */
export class Protection {
  readonly #lifted: ReadonlySet<ProtectedKind>;
  readonly #items: Protected[] = [];

  constructor(allowDestroyOf: readonly ProtectedKind[] = []) {
    this.#lifted = new Set(allowDestroyOf);
  }

  /** The `lifecycle` of a protected resource: `prevent_destroy`, unless its kind may go this time. */
  guard(item: Protected): { preventDestroy: true } | undefined {
    this.#items.push(item);
    return this.mayDestroy(item.kind) ? undefined : { preventDestroy: true };
  }

  mayDestroy(kind: ProtectedKind): boolean {
    return this.#lifted.has(kind);
  }

  get items(): readonly Protected[] {
    return this.#items;
  }
}

/**
 * What is lost with a resource of a type, in words for a plan: `its data would be lost`.
 * Types that are missing here can be made again with nothing lost.
 */
export const lostWith: Readonly<Record<string, string>> = {
  exoscale_block_storage_volume: 'its data',
  exoscale_dbaas: 'its data and backups',
  exoscale_domain: 'its records',
  exoscale_nlb: 'its IP address, for ever',
  exoscale_sks_cluster: 'everything that runs in it',
};

/**
 * Attributes that the provider (0.69.3) plans to change in place although neither it nor the API can: the change is
 * not sent, and the plan never gets empty. Source: `resourceSKSClusterUpdate` and `updatePg` of the provider.
 * A change of one of them is possible only by replacing the resource (`tofu apply -replace=<address>`).
 */
export const changedOnlyByReplacing: Readonly<Record<string, readonly string[]>> = {
  exoscale_dbaas: ['pg.version'],
  exoscale_sks_cluster: ['cni', 'exoscale_ccm', 'metrics_server', 'service_level'],
};
