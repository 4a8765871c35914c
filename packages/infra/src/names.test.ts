import { limits } from '@exoplane/config';
import { describe, expect, test } from 'vitest';
import { layersOf, synthesize } from './synthesize';
import { exampleProject } from './testing/example-project';
import { terraformOf } from './testing/terraform';

// The longest names that the configuration accepts.
const ORGANISATION = 'o'.repeat(20);
const ENVIRONMENT = 'e'.repeat(limits.databaseName - ORGANISATION.length - 1);
const POOL = 'p'.repeat(limits.instancePrefix);

/** `create-iam-role` in Exoscale's OpenAPI document: maxLength 191. All other names may be longer. */
const IAM_ROLE = 191;

describe('with the longest names that people may choose', () => {
  const project = exampleProject({
    organisation: `name: ${ORGANISATION}\nzone: ch-gva-2\ndomain: { name: example.com }\n`,
    [ENVIRONMENT]: `domain: long.example.com\ncluster: { nodepools: [{ name: ${POOL}, type: standard.small, size: 2 }] }\n`,
  });
  const names = layersOf(ENVIRONMENT).flatMap((layer) =>
    Object.entries(terraformOf(synthesize(project, ENVIRONMENT, layer)).resource).flatMap(([type, found]) =>
      Object.values(found).flatMap(({ name }) => (typeof name === 'string' ? [{ type, length: name.length }] : [])),
    ),
  );

  test.each([
    ['exoscale_dbaas', limits.databaseName],
    ['exoscale_iam_role', IAM_ROLE],
    ['exoscale_nlb', limits.name],
    ['exoscale_sks_cluster', limits.name],
    ['exoscale_security_group', limits.name],
    ['exoscale_anti_affinity_group', limits.name],
  ])('the name of %s is within the %i characters of the API', (type, limit) => {
    const lengths = names.filter((name) => name.type === type).map(({ length }) => length);
    expect(lengths).not.toEqual([]);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(limit);
  });

  test('an environment one character longer is refused before anything is synthesized', () => {
    expect(() =>
      exampleProject({
        organisation: `name: ${ORGANISATION}\nzone: ch-gva-2\ndomain: { name: example.com }\n`,
        [`${ENVIRONMENT}e`]: 'domain: long.example.com\n',
      }),
    ).toThrow();
  });
});
