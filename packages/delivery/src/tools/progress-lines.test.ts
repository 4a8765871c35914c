import type { ToolProgress } from '@exoplane/tools';
import { expect, test } from 'vitest';
import { ProgressLines } from './progress-lines.js';

test('a log gets a line when a step begins and one every fifteen seconds while it lasts', () => {
  const lines: string[] = [];
  const progress = new ProgressLines((line) => lines.push(line));
  const show = (phase: ToolProgress['phase'], elapsed: number, done?: number) =>
    progress.show({
      tool: 'sops',
      version: '3.13.3',
      phase,
      elapsed,
      done,
      total: done === undefined ? undefined : 700,
    });
  show('downloading', 0);
  for (let second = 1; second <= 40; second++) show('building', second * 1000, second * 10);
  show('linking', 41_000);
  expect(lines).toEqual([
    'sops 3.13.3 downloading',
    'sops 3.13.3 building (10 of 700 packages, 1s)',
    'sops 3.13.3 building (160 of 700 packages, 16s)',
    'sops 3.13.3 building (310 of 700 packages, 31s)',
    'sops 3.13.3 linking (41s)',
  ]);
});
