import type { Environment } from '@exoplane/config';

/** Labels of everything of an environment that can carry them: the environment's own, and which environment it is. */
export const labelsOf = (environment: Environment): Record<string, string> => ({
  ...environment.labels,
  environment: environment.name,
  'managed-by': 'exoplane',
});
