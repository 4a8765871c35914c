import type { ToolDeclaration } from '../declaration';

/**
 * One program of cert-manager. Upstream's own mains are nested modules that module proxies do not serve; ours lie in
 * `modules/cert-manager/cmd` and call the same packages with the same flags. So none of another origin is recognised
 * on PATH: upstream publishes these as images only.
 */
const program = (name: string, purpose: string, cost: ToolDeclaration['cost']): ToolDeclaration => ({
  purpose,
  neededFor: 'local Kubernetes',
  file: () => `cert-manager-${name}`,
  source: {
    kind: 'go',
    module: 'cert-manager',
    package: `./cmd/${name}`,
    versionOf: 'github.com/cert-manager/cert-manager',
    linkerVariables: (version) => ({ 'github.com/cert-manager/cert-manager/pkg/util.AppVersion': `v${version}` }),
  },
  cost,
});

export const certManagerController = program('controller', 'obtains certificates in a local cluster', {
  cpuSeconds: 380,
  megabytes: 78,
});

export const certManagerAcmesolver = program('acmesolver', 'answers the challenges of a certificate authority', {
  cpuSeconds: 15,
  megabytes: 15,
});

export const certManagerWebhook = program('webhook', 'checks certificates and issuers as they are applied', {
  cpuSeconds: 30,
  megabytes: 50,
});

export const certManagerCainjector = program('cainjector', "tells the API server cert-manager's authority", {
  cpuSeconds: 30,
  megabytes: 45,
});
