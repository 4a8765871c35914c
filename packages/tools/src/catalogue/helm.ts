import type { ToolDeclaration } from '../declaration';

export const helm: ToolDeclaration = {
  purpose: 'renders the charts of third parties; nothing is installed with it',
  neededFor: 'deploy',
  file: () => 'helm',
  recognise: { args: ['version', '--template', '{{.Version}}'], parse: (output) => /^v(\d\S*)/.exec(output)?.[1] },
  source: {
    kind: 'go',
    module: 'helm',
    linkerVariables: (version) => ({ 'helm.sh/helm/v4/internal/version.version': `v${version}` }),
  },
  mise: 'helm',
  cost: { cpuSeconds: 200, megabytes: 45 },
};
