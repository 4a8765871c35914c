import type { ToolDeclaration } from '../declaration';

export const zizmor: ToolDeclaration = {
  purpose: 'looks for security mistakes in the GitHub workflows',
  neededFor: 'development',
  file: () => 'zizmor',
  recognise: { args: ['--version'], parse: (output) => /^zizmor (\S+)/m.exec(output)?.[1] },
  source: {
    kind: 'wheel',
    requirement: 'zizmor',
    member: (version) => `zizmor-${version}.data/scripts/zizmor`,
    executable: true,
  },
  mise: 'zizmor',
  cost: { cpuSeconds: 2, megabytes: 28 },
};
