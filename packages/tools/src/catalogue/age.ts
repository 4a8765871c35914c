import type { ToolDeclaration } from '../declaration';

export const age: ToolDeclaration = {
  purpose: 'opens encrypted files by hand; exoplane does not call it',
  neededFor: 'nothing',
  file: () => 'age',
  recognise: { args: ['--version'], parse: (output) => /^v?(\d\S*)/.exec(output)?.[1] },
  source: { kind: 'go', module: 'age' },
  mise: 'age',
  cost: { cpuSeconds: 8, megabytes: 5 },
};
