import type { ToolDeclaration } from '../declaration';

const versionPackage = 'k8s.io/component-base/version';

/** Without these a program built from a module calls itself v0.0.0-master, and clients ask it for its version. */
const linkerVariables = (version: string): Record<string, string> => {
  const [major = '', minor = ''] = version.split('.');
  return {
    [`${versionPackage}.gitVersion`]: `v${version}`,
    [`${versionPackage}.gitMajor`]: major,
    [`${versionPackage}.gitMinor`]: minor,
    [`${versionPackage}.gitTreeState`]: 'clean',
    [`${versionPackage}.gitCommit`]: 'module',
    // A fixed time: the same bytes on every machine.
    [`${versionPackage}.buildDate`]: '1970-01-01T00:00:00Z',
  };
};

/** One program of Kubernetes: all are built from one module, and share what is compiled. */
function kubernetesProgram(
  name: string,
  purpose: string,
  cost: ToolDeclaration['cost'],
  rest: Partial<ToolDeclaration> = {},
): ToolDeclaration {
  return {
    purpose,
    neededFor: 'local Kubernetes',
    file: () => name,
    recognise: { args: ['--version'], parse: (output) => /^Kubernetes v(\S+)/.exec(output)?.[1] },
    source: { kind: 'go', module: 'kubernetes', package: `k8s.io/kubernetes/cmd/${name}`, linkerVariables },
    cost,
    ...rest,
  };
}

export const kubeApiserver = kubernetesProgram('kube-apiserver', 'API server of a local cluster', {
  cpuSeconds: 900,
  megabytes: 86,
});

export const kubeControllerManager = kubernetesProgram(
  'kube-controller-manager',
  "Kubernetes' own controllers in a local cluster",
  { cpuSeconds: 200, megabytes: 76 },
);

export const kubeScheduler = kubernetesProgram('kube-scheduler', 'puts the pods of a local cluster on its nodes', {
  cpuSeconds: 30,
  megabytes: 51,
});

export const kubectl = kubernetesProgram(
  'kubectl',
  'looks into a cluster by hand (`exoplane local kubectl`); exoplane does not call it',
  { cpuSeconds: 60, megabytes: 41 },
  {
    recognise: {
      args: ['version', '--client', '-o', 'json'],
      parse: (output) => /"gitVersion": "v([^"]+)"/.exec(output)?.[1],
    },
    mise: 'kubectl',
  },
);
