/**
 * Starts all tasks in their order, at most `width` at a time, and gives a promise for each at once. Most of an
 * acceptance test is waiting between two polls, so many fit on few cores.
 */
export function sideBySide<Item, Result>(
  items: readonly Item[],
  width: number,
  run: (item: Item) => Promise<Result>,
): Map<Item, Promise<Result>> {
  const results = new Map<Item, Promise<Result>>();
  let free = width;
  const queue: (() => void)[] = [];
  const turn = (): Promise<void> =>
    new Promise((begin) => {
      if (free > 0) begin();
      else queue.push(begin);
      free -= 1;
    });
  const done = (): void => {
    free += 1;
    queue.shift()?.();
  };
  for (const item of items) {
    const result = turn()
      .then(() => run(item))
      .finally(done);
    // Whoever awaits it sees the failure; until then nobody has to.
    result.catch(() => undefined);
    results.set(item, result);
  }
  return results;
}
