import type { ToolDeclaration } from '../declaration';

export const actionlint: ToolDeclaration = {
  purpose: 'checks the GitHub workflows',
  neededFor: 'development',
  file: () => 'actionlint',
  recognise: { args: ['-version'], parse: (output) => /^v?(\d\S*)/.exec(output)?.[1] },
  source: { kind: 'go', module: 'actionlint' },
  mise: 'actionlint',
  cost: { cpuSeconds: 22, megabytes: 7 },
};
