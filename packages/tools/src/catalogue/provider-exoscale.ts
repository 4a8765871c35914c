import type { ToolDeclaration } from '../declaration';

export const providerExoscale: ToolDeclaration = {
  purpose: "OpenTofu's plugin for Exoscale",
  neededFor: 'deploy',
  // The name that OpenTofu expects in a mirror, and the one that the published archives hold. A plugin has no
  // version command, so the name is what tells its version.
  file: (version) => `terraform-provider-exoscale_v${version}`,
  recognise: 'file-name',
  source: {
    kind: 'go',
    module: 'provider-exoscale',
    linkerVariables: (version) => ({ 'github.com/exoscale/terraform-provider-exoscale/version.Version': version }),
  },
  cost: { cpuSeconds: 190, megabytes: 49 },
};
