import type { PlannedChange } from './model.js';

const meaning = ({ address, action }: PlannedChange): string => `${action} ${address}`;

/**
 * Whether a plan does nothing that another did not: what was approved may shrink, since a part of it is done, but a new
 * change asks again.
 */
export function isPartOf(plan: readonly PlannedChange[], approved: readonly PlannedChange[]): boolean {
  const known = new Set(approved.map(meaning));
  return plan.every((change) => {
    // What was to be made, and was found again after an interrupt, is taken over instead.
    const taken = change.action === 'import' || change.action === 'change';
    return known.has(meaning(change)) || (taken && known.has(`add ${change.address}`));
  });
}
