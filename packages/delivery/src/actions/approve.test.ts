import { UserError } from '@exoplane/config';
import { expect, test } from 'vitest';
import type { PlannedChange, TargetPlan } from '../plan/model.js';
import { approve, type Asker, type Consent, liftedBy } from './approve.js';

const change = (more: Partial<PlannedChange>): PlannedChange => ({
  layer: 'foundation',
  address: 'exoscale_dbaas.database',
  type: 'exoscale_dbaas',
  action: 'change',
  noun: 'database',
  name: 'acme-prod',
  attributes: [],
  ...more,
});
const plan = (...changes: PlannedChange[]): TargetPlan => ({ target: 'prod', changes, access: [] });
const harmless = plan(change({}));
const deadly = plan(change({ action: 'replace', loses: 'its data' }));
const says = (yes: boolean, text = ''): Asker => ({
  yesOrNo: () => Promise.resolve(yes),
  text: () => Promise.resolve(text),
});
const codeOf = (what: TargetPlan, consent: Consent, ask?: Asker): Promise<unknown> =>
  approve(what, consent, ask).catch((error: unknown) => (error instanceof UserError ? error.code : error));

test('what loses nothing is asked for, and a no is a no', async () => {
  expect(await approve(harmless, {}, says(true))).toBe(true);
  expect(await approve(harmless, {}, says(false))).toBe(false);
});

test('what loses nothing needs --yes where nobody can be asked', async () => {
  expect(await codeOf(harmless, {})).toBe('D403');
  expect(await approve(harmless, { yes: true }, undefined)).toBe(true);
});

test('--yes alone never loses data', async () => {
  expect(await codeOf(deadly, { yes: true }, says(true, 'prod'))).toBe('D401');
});

test('the right flag alone never loses data', async () => {
  expect(await codeOf(deadly, { yes: true, replace: ['database'] })).toBe('D402');
});

test('the wrong name never loses data', async () => {
  expect(await codeOf(deadly, { replace: ['database'], confirm: 'staging' })).toBe('D402');
  expect(await codeOf(deadly, { replace: ['database'] }, says(true, 'yes'))).toBe('D402');
});

test('a flag for something else does not count', async () => {
  expect(await codeOf(deadly, { replace: ['cluster'], confirm: 'prod' })).toBe('D401');
});

test('flag and name together are consent, typed or given', async () => {
  expect(await approve(deadly, { replace: ['database'] }, says(false, 'prod'))).toBe(true);
  expect(await approve(deadly, { replace: ['exoscale_dbaas.database'], confirm: 'prod' }, undefined)).toBe(true);
});

test('only what is named loses its protection', () => {
  expect(liftedBy()).toEqual([]);
  expect(liftedBy(['cluster'])).toEqual([]);
  expect(liftedBy(['database'])).toEqual(['database']);
  expect(liftedBy(['load-balancer', 'zone'])).toEqual(['load-balancer', 'zone']);
});
