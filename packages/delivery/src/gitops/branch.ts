/** The branch that an environment's rendered manifests lie in. */
export const branchOf = (environment: string): string => `env/${environment}`;
