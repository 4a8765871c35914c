import pc from 'picocolors';
import { type Action, type Counts, count, dangers, type PlannedChange, type TargetPlan, isEmpty } from './model.js';

const signs: Readonly<Record<Action, (text: string) => string>> = {
  add: (text) => pc.green(`+ ${text}`),
  change: (text) => pc.yellow(`~ ${text}`),
  import: (text) => pc.yellow(`< ${text}`),
  replace: (text) => pc.red(`± ${text}`),
  destroy: (text) => pc.red(`- ${text}`),
};

export interface RenderOptions {
  /** Where it lies, in brackets: `ch-gva-2, whizu`. */
  readonly place: string;
  /** What to type next; left out where nothing is to be done. */
  readonly next?: string;
}

/** A plan for people: what is dangerous first, then a line a change. */
export function renderPlan(plan: TargetPlan, { place, next }: RenderOptions): string[] {
  const title = `${pc.bold(plan.target)} (${place})`;
  if (isEmpty(plan)) return [`  ${title}  no changes`];
  const [dangerous, others] = [dangers(plan), plan.changes.filter((change) => !dangers(plan).includes(change))];
  const width = Math.max(...[...others.map(label), 'database'].map(({ length }) => length)) + 2;
  return [
    `  ${title}  ${summary(count(plan.changes), plan.access.length)}`,
    ...dangerous.flatMap(dangerLines),
    ...others.flatMap((change) => changeLines(change, width)),
    ...plan.access.map((line) => `  ${signs.change(`${'database'.padEnd(width)}${line}`)}`),
    ...(next ? [`  deploy with: ${next}`] : []),
  ];
}

/** `3 changes, nothing destroyed` */
export function summary(counts: Counts, access = 0): string {
  const parts = [
    counts.add > 0 && `${counts.add} to add`,
    counts.change + access > 0 && plural(counts.change + access, 'change'),
    counts.replace > 0 && `${counts.replace} to REPLACE`,
    counts.destroy > 0 && `${counts.destroy} to DESTROY`,
  ].filter((part) => part !== false);
  if (parts.length === 0) return 'no changes';
  const harmless = counts.replace + counts.destroy === 0;
  return `${parts.join(', ')}${harmless ? ', nothing destroyed' : ''}`;
}

const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

const label = ({ noun, name }: PlannedChange): string => `${noun} ${name}`;

function changeLines(change: PlannedChange, width: number): string[] {
  const { action, attributes, because } = change;
  const [first, ...rest] = attributes.map(({ attribute, change: text }) => `${attribute} ${text}`);
  const why = because ? `must be replaced: ${because.join(', ')} cannot be changed in place` : undefined;
  const lines = [why ?? first, ...(why ? [first] : []), ...rest].filter((line) => line !== undefined);
  const [head = '', ...tail] = lines;
  return [
    `  ${signs[action](`${label(change).padEnd(width)}${head}`.trimEnd())}`,
    ...tail.map((line) => `    ${''.padEnd(width)}${line}`),
  ];
}

function dangerLines(change: PlannedChange): string[] {
  const verb = change.action === 'replace' ? 'REPLACED' : 'DESTROYED';
  const why = change.because ? ` (${change.because.join(', ')} cannot be changed in place)` : '';
  const details = change.attributes.map(({ attribute, change: text }) => `      ${attribute} ${text}`);
  return [
    pc.red(`  ✖ ${change.noun} '${change.name}' would be ${verb}: ${change.loses} would be lost${why}.`),
    ...details,
  ];
}
