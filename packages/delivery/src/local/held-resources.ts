interface Inventory {
  readonly resources: Readonly<Record<string, readonly { readonly dependent?: boolean }[]>>;
}

/** How many resources of each kind the local cloud holds, without those that belong to others. */
export async function heldResources(proxy: string): Promise<Record<string, number>> {
  const response = await fetch(`${proxy}/_local/inventory`, { signal: AbortSignal.timeout(5000) });
  const { resources } = (await response.json()) as Inventory;
  const counts = Object.entries(resources).map(
    ([kind, items]) => [kind, items.filter(({ dependent }) => dependent !== true).length] as const,
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
