import type { ToolDeclaration } from '../declaration';

export const etcd: ToolDeclaration = {
  purpose: 'keeps the data of a local cluster',
  neededFor: 'local Kubernetes',
  file: () => 'etcd',
  recognise: { args: ['--version'], parse: (output) => /^etcd Version: (\S+)/m.exec(output)?.[1] },
  source: { kind: 'go', module: 'etcd' },
  mise: 'etcd',
  cost: { cpuSeconds: 136, megabytes: 25 },
};
