import type { ToolDeclaration } from '../declaration';

export const exoscaleOpenapi: ToolDeclaration = {
  purpose: "Exoscale's description of its API: the local cloud checks requests with it",
  // Without it (no Python on the machine) the local cloud runs, and says that it does not check.
  neededFor: 'nothing',
  file: () => 'openapi.json',
  source: { kind: 'wheel', requirement: 'exoscale-openapi', member: () => 'exoscale/openapi.json', executable: false },
  cost: { cpuSeconds: 1, megabytes: 1 },
};
