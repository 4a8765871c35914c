import type { ToolDeclaration } from '../declaration';

export const kustomize: ToolDeclaration = {
  purpose: 'renders apps',
  neededFor: 'deploy',
  file: () => 'kustomize',
  recognise: { args: ['version'], parse: (output) => /^v?(\d\S*)/.exec(output)?.[1] },
  source: {
    kind: 'go',
    module: 'kustomize',
    linkerVariables: (version) => ({
      'sigs.k8s.io/kustomize/api/provenance.version': `v${version}`,
      // A fixed time: the same bytes on every machine.
      'sigs.k8s.io/kustomize/api/provenance.buildDate': '1970-01-01T00:00:00Z',
    }),
  },
  mise: 'kustomize',
  cost: { cpuSeconds: 22, megabytes: 14 },
};
