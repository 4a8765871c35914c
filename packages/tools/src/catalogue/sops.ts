import type { ToolDeclaration } from '../declaration';

export const sops: ToolDeclaration = {
  purpose: 'encrypts and decrypts secrets files',
  neededFor: 'secrets',
  file: () => 'sops',
  recognise: {
    args: ['--disable-version-check', '--version'],
    parse: (output) => /^sops (\S+)/m.exec(output)?.[1],
  },
  source: { kind: 'go', module: 'sops' },
  mise: 'sops',
  cost: { cpuSeconds: 135, megabytes: 51 },
};
