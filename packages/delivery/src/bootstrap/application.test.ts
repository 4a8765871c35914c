import { expect, test } from 'vitest';
import { isSettled, whyNot, type Application } from './application.js';
import { applicationsTable } from './applications-table.js';

const application = (name: string, sync: string, health: string, rest: Application['status'] = {}): Application => ({
  metadata: { name },
  status: { sync: { status: sync, revision: 'abcdef1234567890' }, health: { status: health }, ...rest },
});

test('settled is: synced to this very commit, and healthy', () => {
  const settled = application('a', 'Synced', 'Healthy');
  expect(isSettled(settled, 'abcdef1234567890')).toBe(true);
  expect(isSettled(settled, 'other')).toBe(false);
  expect(isSettled(application('a', 'OutOfSync', 'Healthy'), 'abcdef1234567890')).toBe(false);
  expect(isSettled(application('a', 'Synced', 'Progressing'), 'abcdef1234567890')).toBe(false);
});

test('a failed operation is the reason that is told first', () => {
  const failed = application('a', 'OutOfSync', 'Missing', {
    operationState: { phase: 'Failed', message: 'one object is invalid\nmore' },
    conditions: [{ type: 'SyncError', message: 'other' }],
  });
  expect(whyNot(failed)).toBe('OutOfSync, Missing: one object is invalid');
});

test('else the part that is not healthy is', () => {
  const resources = [{ kind: 'Deployment', name: 'web', health: { status: 'Degraded', message: 'no image' } }];
  expect(whyNot(application('a', 'Synced', 'Degraded', { resources }))).toBe(
    'Synced, Degraded: Deployment web: no image',
  );
});

test('the table is sorted, in columns, and gives a reason only where there is one', () => {
  expect(applicationsTable([application('b', 'Synced', 'Healthy'), application('a', 'Synced', 'Progressing')])).toEqual(
    [
      'application  sync    health       revision',
      'a            Synced  Progressing  abcdef12  Synced, Progressing',
      'b            Synced  Healthy      abcdef12',
    ],
  );
});
