import { join } from 'node:path';
import { toolVersion } from '@exoplane/tools';
import { format, resolveConfig } from 'prettier';
import { beforeAll, describe, expect, test } from 'vitest';
import { testBinary } from '../test-support/acceptance/binaries';
import { type AcceptanceTest, acceptanceTests } from '../test-support/acceptance/catalogue';
import { type AcceptanceResult, runAcceptanceTest } from '../test-support/acceptance/run-test';
import { sideBySide } from '../test-support/acceptance/side-by-side';
import { fidelityPage } from '../test-support/acceptance/table';

const reachable = acceptanceTests.filter(({ reason }) => reason === undefined);
const minutes = 60_000;

// The longest first, so that the whole takes no longer than they do.
const longest = ['TestDatabase/ResourcePg', 'TestInstance/Resource', 'TestBlockStorage', 'TestDatabase/DataSourceURI'];
const rank = ({ name }: AcceptanceTest): number => (longest.includes(name) ? 0 : 1);

let results: Map<AcceptanceTest, Promise<AcceptanceResult>>;
beforeAll(async () => {
  // One after another here: the compiler uses all cores by itself.
  for (const folder of new Set(reachable.map((item) => item.folder))) await testBinary(folder);
  const inOrder = reachable.toSorted((a, b) => rank(a) - rank(b));
  results = sideBySide(inOrder, 10, runAcceptanceTest);
}, 30 * minutes);

describe("the provider's own acceptance tests pass", () => {
  test.each(reachable.map((item) => [item.name, item] as const))(
    '%s',
    async (_name, item) => {
      const result = await results.get(item);
      expect(result?.passed, result?.output).toBe(true);
      expect(result?.invalidAnswers).toEqual({});
      expect(result?.leftovers).toEqual({});
    },
    10 * minutes,
  );
});

test('docs/fidelity.md says exactly that', async () => {
  const file = join(__dirname, '..', '..', '..', 'docs', 'fidelity.md');
  const page = fidelityPage(acceptanceTests, toolVersion('provider-exoscale'));
  // In the form in which a commit would bring it.
  const formatted = await format(page, { ...(await resolveConfig(file)), filepath: file });
  await expect(formatted).toMatchFileSnapshot(file);
});
