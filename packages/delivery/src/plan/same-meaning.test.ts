import { expect, test } from 'vitest';
import type { Action, PlannedChange } from './model.js';
import { isPartOf } from './same-meaning.js';

const change = (action: Action, address: string): PlannedChange => ({
  ...{ layer: 'cluster', type: '', noun: '', name: '', attributes: [] },
  action,
  address,
});
const approved = [change('add', 'a'), change('change', 'b')];

test('what is left of an approved plan needs no new approval', () => {
  expect(isPartOf([change('change', 'b')], approved)).toBe(true);
  expect(isPartOf([], approved)).toBe(true);
});

test('what was to be made and is found again may be taken over', () => {
  expect(isPartOf([change('import', 'a')], approved)).toBe(true);
});

test('anything new asks again, above all a destruction', () => {
  expect(isPartOf([change('add', 'c')], approved)).toBe(false);
  expect(isPartOf([change('destroy', 'a')], approved)).toBe(false);
  expect(isPartOf([change('replace', 'b')], approved)).toBe(false);
});
