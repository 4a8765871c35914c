import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { resolveTool, toolVersion, type ToolName } from '@exoplane/tools';
import { Authority, startCluster, type ClusterOptions, type NodeDeclaration, type RunningCluster } from '../src';
import { kubeconfig } from '../src/control-plane/files';

const path = async (name: ToolName): Promise<string> => (await resolveTool(name)).path;

export const node = (name: string, internalIp: string): NodeDeclaration => ({
  name,
  internalIp,
  externalIp: '198.51.100.1',
  labels: { 'example.com/pool': 'general' },
  taints: [],
  cpus: 4,
  memoryMiB: 8192,
  providerId: `exoscale://${name}`,
});

/** The options of a cluster of one node, whose apps are the fixture's server. */
export async function clusterOptions(folder: string): Promise<ClusterOptions> {
  const authority = async (name: string) => (await Authority.create(name)).pair;
  return {
    folder,
    id: 'test',
    name: 'test',
    programs: {
      version: toolVersion('kube-apiserver'),
      etcd: await path('etcd'),
      kubeApiserver: await path('kube-apiserver'),
      kubeControllerManager: await path('kube-controller-manager'),
      kubeScheduler: await path('kube-scheduler'),
    },
    images: {
      programs: {
        'example.com/app': {
          entrypoint: ['node', '/app/server.mjs'],
          files: { '/usr/local/bin/node': process.execPath, '/app': join(__dirname, '..', 'e2e', 'fixture') },
        },
      },
      pretend: ['example.com/pretended'],
    },
    authorities: {
      controlPlane: await authority('control-plane'),
      aggregation: await authority('aggregation'),
      kubelet: await authority('kubelet'),
    },
    serverNames: [],
    hostServices: [],
    hostNames: {},
    nodes: [node('one', '172.16.0.11')],
  };
}

/** A running cluster, and kubectl with its administrator's key. */
export class TestCluster {
  private constructor(
    readonly folder: string,
    readonly options: ClusterOptions,
    readonly cluster: RunningCluster,
    private readonly kubectlPath: string,
  ) {}

  static async start(): Promise<TestCluster> {
    const folder = mkdtempSync(join(tmpdir(), 'exoplane-cluster-'));
    const options = await clusterOptions(join(folder, 'cluster'));
    const cluster = await startCluster(options);
    const authority = await Authority.load(options.authorities.controlPlane);
    const user = {
      commonName: 'admin',
      organisations: ['system:masters'],
      usage: 'client',
      lifetimeSeconds: 3600,
    } as const;
    const server = `https://127.0.0.1:${cluster.apiServer.port}`;
    const config = kubeconfig(await authority.issue(user), options.authorities.controlPlane.certificate, server);
    writeFileSync(join(folder, 'kubeconfig'), config, { mode: 0o600 });
    return new TestCluster(folder, options, cluster, await path('kubectl'));
  }

  /** @returns what it prints, errors too. */
  async kubectl(args: readonly string[], input?: object): Promise<string> {
    const child = spawn(this.kubectlPath, args, {
      env: { KUBECONFIG: join(this.folder, 'kubeconfig'), KUBECACHEDIR: join(this.folder, 'kubectl-cache') },
      stdio: 'pipe',
    });
    child.stdin.end(input === undefined ? '' : JSON.stringify(input));
    const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)]);
    return out + error;
  }

  apply(...objects: readonly object[]): Promise<string> {
    return this.kubectl(['apply', '-f', '-'], { apiVersion: 'v1', kind: 'List', items: objects });
  }

  get(path: string, ...what: string[]): Promise<string> {
    return this.kubectl(['get', ...what, '-o', `jsonpath=${path}`]);
  }

  /** A GET of an address inside, over the way in. */
  async fetch(host: string, port: number, url = '/'): Promise<Record<string, unknown>> {
    const socket = await this.cluster.dial(host, port);
    socket.write(`GET ${url} HTTP/1.0\r\nhost: ${host}\r\n\r\n`);
    const answer = await text(socket);
    return JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4)) as Record<string, unknown>;
  }

  async stop(): Promise<void> {
    await this.cluster.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
