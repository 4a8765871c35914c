import type { ToolDeclaration } from '../declaration';

export const opentofu: ToolDeclaration = {
  purpose: 'plans and applies infrastructure',
  neededFor: 'deploy',
  file: () => 'tofu',
  recognise: {
    args: ['version', '-json'],
    env: { CHECKPOINT_DISABLE: '1', TF_CLI_CONFIG_FILE: '/dev/null' },
    parse: (output) => /"terraform_version": "([^"]+)"/.exec(output)?.[1],
  },
  source: {
    kind: 'go',
    module: 'opentofu',
    // Without it the binary calls itself 1.12.6-dev.
    linkerVariables: () => ({ 'github.com/opentofu/opentofu/version.dev': 'no' }),
  },
  mise: 'opentofu',
  cost: { cpuSeconds: 440, megabytes: 115 },
};
