import type { KubernetesComponent, LocalCloudStatus } from '@exoplane/local-cloud';

export interface StatusDetails {
  /** How many resources of each kind it holds. */
  readonly resources?: Readonly<Record<string, number>>;
  /** The parts of its real clusters. */
  readonly components?: readonly KubernetesComponent[];
  readonly showCredentials?: boolean;
}

/** The status in people's words; with `resources`, all of it, else only where everything is. */
export function localStatusText(
  status: LocalCloudStatus,
  { resources, components = [], showCredentials }: StatusDetails = {},
): string {
  const { endpoints, credentials } = status;
  if (!endpoints) return 'local cloud  not running; start it with: npx exoplane local up\n';
  const rows: [string, string][] = [
    ['API', endpoints.api],
    ['proxy', `${endpoints.proxy}   (HTTPS_PROXY, for clients with Exoscale's addresses built in)`],
    ['CA', `${endpoints.ca}   (SSL_CERT_FILE)`],
    ['storage', endpoints.s3 ?? 'none: started without an S3 server'],
    ['DNS', `${endpoints.dns.host}:${endpoints.dns.port}   (dig @${endpoints.dns.host} -p ${endpoints.dns.port} NAME)`],
    ['zones', status.zones.join(', ')],
  ];
  if (resources) rows.push(['holds', held(resources)]);
  if (showCredentials && credentials) rows.push(['key', credentials.apiKey], ['secret', credentials.apiSecret]);
  rows.push(...clusterRows(components));
  const lines = rows.map(([name, value]) => `  ${name.padEnd(9)}${value}`);
  const limits = resources ? ['What it does not do', ...status.limits.map((limit) => `  - ${limit}`)] : [];
  return ['local cloud  ✔ up', ...lines, ...limits, ''].join('\n');
}

/** Each part with its memory, and what a cluster needs in all. */
function clusterRows(components: readonly KubernetesComponent[]): [string, string][] {
  const width = Math.max(0, ...components.map(({ name }) => name.length)) + 2;
  const row = (cluster: string, name: string, state: string, memoryMiB: number): [string, string] => [
    'cluster',
    `${cluster}  ${name.padEnd(width)}${state.padEnd(10)}${memoryMiB} MiB`,
  ];
  return [...new Set(components.map(({ cluster }) => cluster))].flatMap((cluster) => {
    const parts = components.filter((part) => part.cluster === cluster);
    const total = parts.reduce((sum, { memoryMiB }) => sum + memoryMiB, 0);
    const lines = parts.map(({ name, state, memoryMiB }) => row(cluster, name, state, memoryMiB));
    return [...lines, row(cluster, 'in all', '', total)];
  });
}

function held(resources: Readonly<Record<string, number>>): string {
  const parts = Object.entries(resources).map(([kind, count]) => `${count} ${kind}`);
  return parts.length === 0 ? 'nothing yet' : parts.join(', ');
}
