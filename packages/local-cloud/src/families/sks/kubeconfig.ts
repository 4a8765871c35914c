import { Authority } from '@exoplane/local-kubernetes';
import { clusterEndpoint, type Cluster } from './cluster.js';

export interface KubeconfigRequest {
  /** The name in the client certificate. */
  readonly user: string;
  readonly groups: readonly string[];
  /** Seconds; default 30 days. */
  readonly ttl?: number;
}

const usualTtl = 30 * 24 * 60 * 60;
const base64 = (text: string): string => Buffer.from(text).toString('base64');

/**
 * A kubeconfig with a client certificate that the cluster's own authority signed. `server`: where its API server is.
 * Throws what signing throws.
 */
export async function createKubeconfig(
  cluster: Cluster,
  request: KubeconfigRequest,
  server = `https://${clusterEndpoint(cluster)}:443`,
): Promise<string> {
  const pair = cluster.authorities['control-plane'];
  const authority = await Authority.load(pair);
  const client = await authority.issue({
    commonName: request.user,
    organisations: request.groups,
    usage: 'client',
    lifetimeSeconds: request.ttl || usualTtl,
  });
  // Quoted as JSON, which YAML is a superset of: a user's name may hold anything.
  const [name, user] = [JSON.stringify(cluster.name), JSON.stringify(request.user)];
  return [
    'apiVersion: v1',
    'kind: Config',
    'clusters:',
    `- name: ${name}`,
    '  cluster:',
    `    certificate-authority-data: ${base64(pair.certificate)}`,
    `    server: ${server}`,
    'contexts:',
    `- name: ${name}`,
    '  context:',
    `    cluster: ${name}`,
    `    user: ${user}`,
    `current-context: ${name}`,
    'preferences: {}',
    'users:',
    `- name: ${user}`,
    '  user:',
    `    client-certificate-data: ${base64(client.certificate)}`,
    `    client-key-data: ${base64(client.key)}`,
    '',
  ].join('\n');
}
