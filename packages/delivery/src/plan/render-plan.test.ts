import { expect, test } from 'vitest';
import type { PlannedChange } from './model.js';
import { renderPlan, summary } from './render-plan.js';

const change = (more: Partial<PlannedChange>): PlannedChange => ({
  layer: 'cluster',
  address: 'x.y',
  type: 'x',
  action: 'change',
  noun: 'nodepool',
  name: 'general',
  attributes: [],
  ...more,
});
const plan = (...changes: PlannedChange[]) => ({ target: 'staging', changes, access: [] });
const strip = (lines: string[]) => lines.join('\n').replace(/\u001b\[\d+m/g, '');

test('a plan says what changes and what to type next', () => {
  const text = strip(
    renderPlan(plan(change({ attributes: [{ attribute: 'size', change: '2 → 3' }] })), {
      place: 'ch-gva-2, acme',
      next: 'npx projen deploy:staging',
    }),
  );
  expect(text).toContain('staging (ch-gva-2, acme)  1 change, nothing destroyed');
  expect(text).toContain('~ nodepool general  size 2 → 3');
  expect(text).toContain('deploy with: npx projen deploy:staging');
});

test('what would be lost stands first, in words', () => {
  const lines = renderPlan(
    plan(
      change({}),
      change({ noun: 'database', name: 'acme-staging', action: 'replace', loses: 'its data', because: ['zone'] }),
    ),
    { place: 'p' },
  );
  expect(strip(lines.slice(1, 2))).toBe(
    "  ✖ database 'acme-staging' would be REPLACED: its data would be lost (zone cannot be changed in place).",
  );
});

test('changes of who may reach the database are changes too', () => {
  const text = strip(renderPlan({ ...plan(), access: ['allow + 203.0.113.7/32 (office)'] }, { place: 'p' }));
  expect(text).toContain('1 change, nothing destroyed');
  expect(text).toContain('~ database  allow + 203.0.113.7/32 (office)');
});

test('an empty plan says so in one line', () => {
  expect(strip(renderPlan(plan(), { place: 'p', next: 'never shown' }))).toBe('  staging (p)  no changes');
});

test('a summary does not say that nothing is destroyed when something is', () => {
  expect(summary({ add: 1, change: 0, replace: 1, destroy: 0 })).toBe('1 to add, 1 to REPLACE');
});
