import { expect, test } from 'vitest';
import { listLines, type ListedApp } from './list-apps.js';

const now = Date.parse('2026-11-24T12:00:00Z');
const app: ListedApp = { app: 'shop', environment: 'dev', revision: 'v1.0.0', state: 'Synced, Healthy' };
const line = (more: Partial<ListedApp>): string => listLines([{ ...app, ...more }], now)[1] ?? '';

test.each([
  ['2026-11-24T11:59:30Z', '0 min'],
  ['2026-11-24T11:01:00Z', '59 min'],
  ['2026-11-24T07:00:00Z', '5 h'],
  ['2026-11-20T12:00:00Z', '4 d'],
  // A clock that goes wrong makes no negative age.
  ['2026-11-24T12:10:00Z', '0 min'],
])('what was written at %s is %s old', (since, age) => {
  expect(line({ since })).toMatch(new RegExp(`^shop +dev +v1\\.0\\.0 +${age} +Synced, Healthy$`));
});

test('what is not committed has no age', () => {
  expect(line({})).toContain('not committed');
});

test('a revision is shown with its commit', () => {
  expect(line({ commit: '0123456789abcdef' })).toContain('v1.0.0 (01234567)');
});

test('the columns are as wide as their widest cell', () => {
  const [head, short, long] = listLines([app, { ...app, app: 'a-shop-with-a-long-name' }], now);
  expect(new Set([head, short, long].map((text) => text?.search(/environment|dev/))).size).toBe(1);
});
