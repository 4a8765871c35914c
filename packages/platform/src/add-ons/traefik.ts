import { App, ApiObject, Chart, type ApiObjectProps } from 'cdk8s';
import type { KubernetesObject } from '../tree/kubernetes-object.js';
import type { AddOn, PlatformInput } from './add-on.js';
import { certificateSecret } from './certificates.js';
import { rules } from './traefik-rules.js';

export const gatewayName = 'default';
export const gatewayNamespace = 'traefik';

const labels = { 'app.kubernetes.io/name': 'traefik' };
const balancer = 'service.beta.kubernetes.io/exoscale-loadbalancer';
/** The ports that Traefik listens on; a Gateway's listeners must have the same. */
const ports = { http: 8000, https: 8443, health: 8080 };

/** The gateway: Traefik, joined to the load balancer that OpenTofu owns. Upstream ships no manifests; these are ours. */
export const traefik: AddOn = {
  name: 'traefik',
  wave: 0,
  namespace: gatewayNamespace,
  render: (input) => {
    const app = new App();
    const chart = new TraefikChart(app, input);
    return chart.toJson() as KubernetesObject[];
  },
};

class TraefikChart extends Chart {
  constructor(
    scope: App,
    private readonly input: PlatformInput,
  ) {
    super(scope, 'traefik', { namespace: gatewayNamespace, disableResourceNameHashes: true });
    this.add('account', { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'traefik', labels } });
    this.addRoles();
    this.addDeployment();
    this.addService();
    this.addGateway();
  }

  private add(id: string, props: ApiObjectProps & Record<string, unknown>): void {
    new ApiObject(this, id, props);
  }

  private addRoles(): void {
    this.add('role', {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRole',
      metadata: { name: 'traefik', namespace: undefined, labels },
      rules,
    });
    this.add('binding', {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRoleBinding',
      metadata: { name: 'traefik', namespace: undefined, labels },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'traefik' },
      subjects: [{ kind: 'ServiceAccount', name: 'traefik', namespace: gatewayNamespace }],
    });
  }

  private addDeployment(): void {
    const probe = { httpGet: { path: '/ping', port: 'health' } };
    this.add('deployment', {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'traefik', labels },
      spec: {
        replicas: 2,
        selector: { matchLabels: labels },
        template: {
          metadata: { labels },
          spec: {
            serviceAccountName: 'traefik',
            securityContext: { runAsNonRoot: true, runAsUser: 65532, seccompProfile: { type: 'RuntimeDefault' } },
            containers: [
              {
                name: 'traefik',
                image: `docker.io/library/traefik:v${this.input.versions.traefik}`,
                args: this.arguments(),
                ports: Object.entries(ports).map(([name, containerPort]) => ({ name, containerPort })),
                readinessProbe: { ...probe, periodSeconds: 5 },
                livenessProbe: { ...probe, periodSeconds: 10 },
                resources: { requests: { cpu: '50m', memory: '96Mi' }, limits: { memory: '256Mi' } },
                securityContext: {
                  allowPrivilegeEscalation: false,
                  readOnlyRootFilesystem: true,
                  capabilities: { drop: ['ALL'] },
                },
                // Until the load balancer has noticed that it goes, it still answers: no request is lost.
                lifecycle: { preStop: { sleep: { seconds: 2 } } },
              },
            ],
          },
        },
      },
    });
    this.add('budget', {
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      metadata: { name: 'traefik', labels },
      spec: { minAvailable: 1, selector: { matchLabels: labels } },
    });
  }

  /** Never the entry point's own redirect to HTTPS: it would swallow the challenges of a certificate authority. */
  private arguments(): string[] {
    return [
      `--entrypoints.http.address=:${ports.http}`,
      `--entrypoints.https.address=:${ports.https}`,
      `--entrypoints.traefik.address=:${ports.health}`,
      '--ping=true',
      '--accesslog=true',
      '--global.checknewversion=false',
      '--global.sendanonymoususage=false',
      '--providers.kubernetesgateway=true',
      `--providers.kubernetesgateway.statusaddress.ip=${this.input.outputs.foundation.loadBalancer.ip}`,
      '--providers.providersthrottleduration=200ms',
    ];
  }

  private addService(): void {
    const { environment, outputs } = this.input;
    const port = (name: 'http' | 'https', number: number) => ({
      name,
      port: number,
      targetPort: name,
      nodePort: environment.loadBalancer.ports[name],
    });
    this.add('service', {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: {
        name: 'traefik',
        labels,
        annotations: {
          [`${balancer}-id`]: outputs.foundation.loadBalancer.id,
          // OpenTofu made it and will end it; the cloud controller only joins.
          [`${balancer}-external`]: 'true',
        },
      },
      spec: { type: 'LoadBalancer', selector: labels, ports: [port('http', 80), port('https', 443)] },
    });
  }

  private addGateway(): void {
    const { domain } = this.input.environment;
    const everywhere = { namespaces: { from: 'All' } };
    const tls = { mode: 'Terminate', certificateRefs: [{ name: certificateSecret }] };
    this.add('class', {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'GatewayClass',
      metadata: { name: 'traefik', namespace: undefined, labels },
      spec: { controllerName: 'traefik.io/gateway-controller' },
    });
    this.add('gateway', {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'Gateway',
      metadata: { name: gatewayName, labels },
      spec: {
        gatewayClassName: 'traefik',
        listeners: [
          { name: 'http', protocol: 'HTTP', port: ports.http, allowedRoutes: everywhere },
          {
            name: 'https',
            protocol: 'HTTPS',
            port: ports.https,
            hostname: `*.${domain}`,
            tls,
            allowedRoutes: everywhere,
          },
          {
            name: 'https-apex',
            protocol: 'HTTPS',
            port: ports.https,
            hostname: domain,
            tls,
            allowedRoutes: everywhere,
          },
        ],
      },
    });
    this.add('redirect', {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'HTTPRoute',
      metadata: { name: 'redirect-to-https', labels },
      spec: {
        // Without a host name: any route that names one wins, that of a challenge among them.
        parentRefs: [{ name: gatewayName, sectionName: 'http' }],
        rules: [
          { filters: [{ type: 'RequestRedirect', requestRedirect: { scheme: 'https', port: 443, statusCode: 301 } }] },
        ],
      },
    });
  }
}
