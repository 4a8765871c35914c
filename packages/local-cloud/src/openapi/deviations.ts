import type { ErrorObject } from 'ajv';

/** Where the real API answers what its own document does not allow, as the provider's acceptance tests show. */
const deviations: readonly { readonly path: RegExp; readonly keyword: string; readonly reason: string }[] = [
  {
    path: /^\/connection-pools\/\d+\/username$/,
    keyword: 'minLength',
    reason: "a connection pool for every user has the user '' (TestDatabase/ResourcePg)",
  },
];

/** Whether a mistake found in an answer is one that the real API makes too. */
export function isKnownDeviation({ instancePath, keyword }: ErrorObject): boolean {
  return deviations.some((known) => known.keyword === keyword && known.path.test(instancePath));
}
