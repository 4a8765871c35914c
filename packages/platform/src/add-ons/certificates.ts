import type { KubernetesObject } from '../tree/kubernetes-object.js';
import type { AddOn, PlatformInput } from './add-on.js';
import { gatewayName, gatewayNamespace } from './traefik.js';

/** Where the Gateway finds its certificate. */
export const certificateSecret = 'environment-tls';

const acme = (name: string, server: string): KubernetesObject => ({
  apiVersion: 'cert-manager.io/v1',
  kind: 'ClusterIssuer',
  metadata: { name },
  spec: {
    acme: {
      server,
      privateKeySecretRef: { name: `${name}-account` },
      solvers: [
        {
          http01: {
            gatewayHTTPRoute: {
              parentRefs: [{ name: gatewayName, namespace: gatewayNamespace, kind: 'Gateway', sectionName: 'http' }],
            },
          },
        },
      ],
    },
  },
});

/** Let's Encrypt's two directories. https://letsencrypt.org/docs/staging-environment/ */
const letsEncrypt = [
  acme('letsencrypt-staging', 'https://acme-staging-v02.api.letsencrypt.org/directory'),
  acme('letsencrypt', 'https://acme-v02.api.letsencrypt.org/directory'),
];

/** An authority that only this cluster knows: signs where no public one can look. */
const selfSigned: KubernetesObject[] = [
  {
    apiVersion: 'cert-manager.io/v1',
    kind: 'ClusterIssuer',
    metadata: { name: 'self-signed' },
    spec: { selfSigned: {} },
  },
  {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    metadata: { name: 'cluster-authority', namespace: 'cert-manager' },
    spec: {
      isCA: true,
      commonName: 'cluster-authority',
      secretName: 'cluster-authority',
      privateKey: { algorithm: 'ECDSA', size: 256, rotationPolicy: 'Never' },
      issuerRef: { name: 'self-signed', kind: 'ClusterIssuer', group: 'cert-manager.io' },
    },
  },
  {
    apiVersion: 'cert-manager.io/v1',
    kind: 'ClusterIssuer',
    metadata: { name: 'cluster-authority' },
    spec: { ca: { secretName: 'cluster-authority' } },
  },
];

/** Who signs, and the environment's one certificate. */
export const certificates: AddOn = {
  name: 'certificates',
  // With the gateway: it waits for the certificate, and the certificate's challenge for it.
  wave: 0,
  namespace: gatewayNamespace,
  render: ({ issuer, environment }: PlatformInput) => [
    ...(issuer === 'self-signed' ? selfSigned : letsEncrypt),
    {
      apiVersion: 'cert-manager.io/v1',
      kind: 'Certificate',
      metadata: { name: 'environment', namespace: gatewayNamespace },
      spec: {
        secretName: certificateSecret,
        // A wildcard cannot be proven by HTTP-01.
        dnsNames: issuer === 'self-signed' ? [environment.domain, `*.${environment.domain}`] : [environment.domain],
        privateKey: { algorithm: 'ECDSA', size: 256, rotationPolicy: 'Always' },
        issuerRef: {
          name: issuer === 'self-signed' ? 'cluster-authority' : 'letsencrypt',
          kind: 'ClusterIssuer',
          group: 'cert-manager.io',
        },
      },
    },
  ],
};
