import type { ConfigError } from '../errors/config-error.js';
import { atKey, atValue, type Checked } from './checked.js';

/** Everything that only shows when environments stand beside each other. */
export const checkEnvironments = (all: readonly Checked[]): ConfigError[] => [...sharedDomains(all), ...circles(all)];

function sharedDomains(all: readonly Checked[]): ConfigError[] {
  return all.flatMap(({ environment, root }, i) => {
    const other = all.slice(0, i).find((earlier) => earlier.environment.domain === environment.domain);
    if (!other) return [];
    const message = `'${environment.domain}' is already the domain of '${other.environment.name}'`;
    return [atValue(root, ['domain'], message, { code: 'E131', hint: 'give each environment its own' })];
  });
}

function circles(all: readonly Checked[]): ConfigError[] {
  const after = new Map(all.map(({ environment }) => [environment.name, environment.approvals.after ?? []]));
  const wayBack = (from: string, to: string, seen: readonly string[]): string[] | undefined => {
    for (const next of after.get(from) ?? []) {
      if (next === to) return [...seen, from, to];
      if (seen.includes(next) || next === from) continue;
      const way = wayBack(next, to, [...seen, from]);
      if (way) return way;
    }
    return undefined;
  };
  return all.flatMap(({ environment: { name }, root }) => {
    const way = wayBack(name, name, []);
    if (!way) return [];
    const message = `environments wait for each other in a circle: ${way.join(' → ')}`;
    return [atKey(root, ['approvals', 'after'], message, { code: 'E161', hint: 'remove one of them' })];
  });
}
