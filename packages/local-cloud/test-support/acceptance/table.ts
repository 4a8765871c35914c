import type { AcceptanceTest } from './catalogue';

/** `docs/fidelity.md`: the tests per resource, and the reason for each that does not pass. */
export function fidelityPage(tests: readonly AcceptanceTest[], provider: string): string {
  const passing = tests.filter(({ reason }) => reason === undefined);
  const resources = [...new Set(tests.map(({ resource }) => resource))];
  const rows = resources.map((resource) => {
    const own = tests.filter((test) => test.resource === resource);
    const ok = own.filter(({ reason }) => reason === undefined);
    const names = own.map(({ name }) => `\`${name}\``).join('<br>');
    const reasons = own.flatMap(({ reason }) => reason ?? []).join('<br>');
    return `| ${resource} | ${ok.length} of ${own.length} | ${names} | ${reasons} |`;
  });
  return [
    '# How true the local cloud is',
    '',
    `The acceptance tests of terraform-provider-exoscale ${provider}, unmodified, against the local cloud: **${passing.length} of ${tests.length}** of`,
    'those that concern what it offers pass. Each runs with a cloud of its own, in which every answer must be valid against',
    "Exoscale's OpenAPI document. The others of the provider's tests are about services that the local cloud does not offer.",
    '',
    '| resource | pass | tests | reason for the others |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    'A second opinion beside them: the public Python client (`packages/local-cloud/e2e/python-client.e2e.test.ts`). All of this shows',
    'what real clients cannot tell from Exoscale; what no client looks at, nobody has compared.',
    '',
    'This page is made from `packages/local-cloud/test-support/acceptance/catalogue.ts` by the test that runs all of them:',
    '`npx vitest run -u -c vitest.e2e.config.mts packages/local-cloud/e2e/acceptance`.',
    '',
  ].join('\n');
}
