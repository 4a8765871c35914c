import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toolVersion } from '@exoplane/tools';
import { beforeAll, describe, expect, test } from 'vitest';
import { testBinary } from '../test-support/acceptance/binaries';
import { acceptanceTests } from '../test-support/acceptance/catalogue';
import { runAcceptanceTest } from '../test-support/acceptance/run-test';
import { fidelityPage } from '../test-support/acceptance/table';

const reachable = acceptanceTests.filter(({ reason }) => reason === undefined);
const minutes = 60_000;

// One after another here, side by side below: the compiler uses all cores by itself.
beforeAll(async () => {
  for (const folder of new Set(reachable.map((item) => item.folder))) await testBinary(folder);
}, 30 * minutes);

describe("the provider's own acceptance tests pass", () => {
  test.concurrent.each(reachable.map((item) => [item.name, item] as const))(
    '%s',
    async (_name, item) => {
      const { passed, output, leftovers, invalidAnswers } = await runAcceptanceTest(item);
      expect(passed, output).toBe(true);
      expect(invalidAnswers).toEqual({});
      expect(leftovers).toEqual({});
    },
    10 * minutes,
  );
});

test('docs/fidelity.md says exactly that', () => {
  const page = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'fidelity.md'), 'utf8');
  expect(page).toBe(fidelityPage(acceptanceTests, toolVersion('provider-exoscale')));
});
