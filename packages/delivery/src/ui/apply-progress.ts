import type { PlannedChange } from '../plan/model.js';
import { nounOf } from '../plan/nouns.js';
import type { TofuEvent } from '../tofu/events.js';
import type { Step } from './steps.js';

const verbs: Readonly<Record<string, readonly [string, string]>> = {
  create: ['creating', 'created'],
  update: ['changing', 'changed'],
  delete: ['destroying', 'destroyed'],
  replace: ['replacing', 'replaced'],
};

/** Tells an apply as it goes: which resource, how far, since when. */
export function applyProgress(step: Step, planned: readonly PlannedChange[]): (event: TofuEvent) => void {
  const names = new Map(planned.map(({ address, noun, name }) => [address, `${noun} ${name}`]));
  // A replacement is a destruction and a creation: two events of OpenTofu's.
  const total = planned.reduce((sum, { action }) => sum + (action === 'replace' ? 2 : action === 'import' ? 0 : 1), 0);
  let done = 0;
  return (event) => {
    if (event.type === 'other' || event.type === 'diagnostic') return;
    const { resource, action, elapsed_seconds: seconds } = event.hook;
    const words = verbs[action];
    if (!words) return;
    const what = names.get(resource.addr) ?? `${nounOf(resource.resource_type)} ${resource.resource_name}`;
    const since = seconds ? ` (${seconds} s)` : '';
    if (event.type === 'apply_complete') done += 1;
    const text = {
      apply_start: `${words[0]} ${what}`,
      apply_progress: `${words[0]} ${what}${since}`,
      apply_complete: `${words[1]} ${what}${since}`,
      apply_errored: `failed: ${what}`,
    }[event.type];
    step.say(`${done} of ${total}  ${text}`);
  };
}
