import type { ToolDeclaration } from '../declaration';

export const versitygw: ToolDeclaration = {
  purpose: 'object storage of the local cloud (S3)',
  neededFor: 'local cloud',
  file: () => 'versitygw',
  recognise: {
    args: ['--version'],
    parse: (output) => /^Version\s*:\s*v?(\S+)/m.exec(output)?.[1],
  },
  source: {
    kind: 'go',
    module: 'versitygw',
    linkerVariables: (version) => ({ 'main.Version': version }),
  },
  cost: { cpuSeconds: 100, megabytes: 43 },
};
