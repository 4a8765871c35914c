import type { ToolDeclaration } from '../declaration';

export const exoscaleOpenapi: ToolDeclaration = {
  purpose: "Exoscale's API description, which the local cloud checks every request against",
  // Without it (no Python on the machine) the local cloud runs, and says that it does not check.
  neededFor: 'nothing',
  file: () => 'openapi.json',
  source: { kind: 'wheel', requirement: 'exoscale-openapi', member: () => 'exoscale/openapi.json', executable: false },
  cost: { cpuSeconds: 1, megabytes: 1 },
};
