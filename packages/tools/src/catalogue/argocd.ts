import type { ToolDeclaration } from '../declaration';

export const argocd: ToolDeclaration = {
  purpose: 'Argo CD, all of its components: applies the rendered manifests in a local cluster',
  neededFor: 'local Kubernetes',
  file: () => 'argocd',
  recognise: {
    args: ['version', '--client', '--short'],
    parse: (output) => /^argocd: v?([^\s+]+)/m.exec(output)?.[1],
  },
  source: {
    kind: 'go',
    module: 'argocd',
    linkerVariables: (version) => ({
      'github.com/argoproj/argo-cd/v3/common.version': version,
      'github.com/argoproj/argo-cd/v3/common.buildDate': '1970-01-01T00:00:00Z',
    }),
  },
  cost: { cpuSeconds: 848, megabytes: 162 },
};
