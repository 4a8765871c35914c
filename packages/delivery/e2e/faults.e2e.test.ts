import type { FaultRule } from '@exoplane/local-cloud';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Inventory, Platform } from '../test-support/platform';

const LIMIT = 4;
/** Every tenth call fails, in each of the ways in which calls fail. Seeded, so that a failure can be looked at again. */
const tenPercent = (seed: number): FaultRule[] =>
  (['429', '5xx', 'timeout-before', 'timeout-after', 'failed-operation'] as const).map((kind, index) => ({
    kind,
    probability: 0.02,
    seed: seed * 10 + index,
    ...(kind === 'failed-operation' && { method: 'POST' }),
  }));

let whole: Inventory;
let clean: Platform;
beforeAll(async () => {
  clean = await Platform.start();
  await clean.deploy();
  whole = await clean.inventory();
});
afterAll(() => clean.stop());

describe.concurrent('a cloud in which every tenth call fails', () => {
  test.each([1, 2, 3])('is deployed to in the end, or says clearly why not (seed %i)', async (seed) => {
    const platform = await Platform.start();
    try {
      await platform.must('deploy', 'organisation', '--cloud', 'local', '--yes');
      await platform.addFaults(...tenPercent(seed));
      for (let attempt = 1; attempt <= LIMIT; attempt += 1) {
        const { exitCode, stderr } = await platform.run('deploy', 'dev', '--cloud', 'local', '--yes');
        if (exitCode === 0) break;
        // A code and a sentence, not a stack trace.
        expect(stderr).toMatch(/✖ [A-Z]\d{3} /);
        expect(stderr).not.toContain('D001');
      }
      await platform.clearFaults();
      await platform.deploy();
      expect(await platform.inventory()).toEqual(whole);
      expect((await platform.run('plan', 'dev', '--cloud', 'local')).exitCode).toBe(0);
    } finally {
      await platform.stop();
    }
  });
});
