import { expect, test, vi } from 'vitest';
import { describeProgress, formatDuration, ProgressReporter, type ToolProgress } from './progress';

const event = (part: Partial<ToolProgress>): ToolProgress => ({
  tool: 'opentofu',
  version: '1.12.6',
  phase: 'building',
  elapsed: 0,
  ...part,
});

test('a build says how far it is and how long it has taken', () => {
  expect(describeProgress(event({ done: 212, total: 1100, elapsed: 80_000 }))).toBe(
    'opentofu 1.12.6 building (212 of 1100 packages, 1m20s)',
  );
});

test('a download counts modules, of which nobody knows how many there are', () => {
  expect(describeProgress(event({ phase: 'downloading', done: 1, elapsed: 3000 }))).toBe(
    'opentofu 1.12.6 downloading (1 module, 3s)',
  );
});

test('who waits for another process says so', () => {
  expect(describeProgress(event({ phase: 'waiting' }))).toBe(
    'opentofu 1.12.6 waiting for another exoplane that is getting it',
  );
});

test.each([
  [400, '0s'],
  [59_000, '59s'],
  [80_000, '1m20s'],
  [3_720_000, '1h02m'],
])('%i ms are %s', (milliseconds, text) => {
  expect(formatDuration(milliseconds)).toBe(text);
});

test('the last state is repeated every second until the end', () => {
  vi.useFakeTimers();
  const seen: ToolProgress[] = [];
  const reporter = new ProgressReporter('sops', '3.13.3', (each) => seen.push(each));
  reporter.send({ phase: 'linking' });
  vi.advanceTimersByTime(2100);
  reporter.end();
  vi.advanceTimersByTime(5000);
  vi.useRealTimers();
  expect(seen.map(({ phase, elapsed }) => [phase, elapsed])).toEqual([
    ['linking', 0],
    ['linking', 1000],
    ['linking', 2000],
  ]);
});
