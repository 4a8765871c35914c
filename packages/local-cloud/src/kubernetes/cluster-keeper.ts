import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import getPort from 'get-port';
import { startCluster, type ImageTable, type NodeDeclaration, type RunningCluster } from '@exoplane/local-kubernetes';
import type { Cloud } from '../api/cloud.js';
import { clusters, type Cluster } from '../families/sks/cluster.js';
import { attachLoadBalancers } from './cloud-controller.js';
import { ImagesFile, writeImages } from './images-file.js';
import { nodesOf } from './nodes.js';
import type { Kubernetes, KubernetesComponent, KubernetesOptions } from './options.js';

const lookEvery = 300;

interface Kept {
  readonly starting: Promise<RunningCluster>;
  running?: RunningCluster;
  /** As they were last told. */
  nodes: string;
}

/** Keeps a real cluster running for every SKS cluster of the store, with the nodes that its instances are. */
export class ClusterKeeper implements Kubernetes {
  private readonly kept = new Map<string, Kept>();
  private readonly ports = new Map<string, number>();
  private readonly file: ImagesFile;
  private images: ImageTable;
  private stopped = false;
  private loop?: Promise<void>;

  /** @param folder of the clusters, in that of the local cloud. */
  constructor(
    private readonly folder: string,
    private readonly options: KubernetesOptions,
    private readonly cloud: Cloud,
  ) {
    this.images = options.images;
    this.file = new ImagesFile(join(folder, '..'));
  }

  get version(): string {
    return this.options.programs.version;
  }

  start(): void {
    // What is given at the start is newer than what was written for a run before.
    writeImages(join(this.folder, '..'), this.images);
    this.loop = this.run();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.loop;
    await Promise.all(
      [...this.kept.values()].map(async ({ starting }) => (await starting.catch(() => undefined))?.stop()),
    );
  }

  async serverOf(clusterId: string): Promise<string> {
    for (const end = Date.now() + 120_000; Date.now() < end && !this.stopped; await sleep(100)) {
      const kept = this.kept.get(clusterId);
      if (kept === undefined) continue;
      const { apiServer } = await kept.starting;
      return `https://${apiServer.host}:${apiServer.port}`;
    }
    throw new Error('the cluster has not come up in two minutes');
  }

  async components(): Promise<readonly KubernetesComponent[]> {
    const lists = [...this.kept].map(async ([id, { running }]) => {
      const name = this.cloud.store.of(clusters).get(id)?.name ?? id;
      const parts = (await running?.components()) ?? [];
      return parts.map(({ name: part, state, memoryMiB, log }) => ({
        cluster: name,
        name: part,
        state,
        memoryMiB,
        log,
      }));
    });
    return (await Promise.all(lists)).flat();
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      await this.look().catch((error: unknown) => console.error('clusters:', error));
      await sleep(lookEvery);
    }
  }

  private async look(): Promise<void> {
    await this.updateImages();
    const present = new Map(
      this.cloud.store
        .of(clusters)
        .all()
        .map((cluster) => [cluster.id, cluster]),
    );
    for (const [id, kept] of this.kept) {
      if (present.has(id)) continue;
      this.kept.delete(id);
      await (await kept.starting.catch(() => undefined))?.stop();
      await rm(this.folderOf(id), { recursive: true, force: true });
    }
    for (const [id, cluster] of present) {
      const kept = this.kept.get(id);
      if (kept === undefined) this.bringUp(cluster);
      else if (kept.running !== undefined) await this.updateNodes(id, kept, kept.running);
    }
  }

  /** An app that was added since the local cloud was started brings an image with it. */
  private async updateImages(): Promise<void> {
    const images = this.file.changed();
    if (images === undefined) return;
    this.images = images;
    await Promise.all([...this.kept.values()].map(({ running }) => running?.setImages(images)));
  }

  private folderOf(id: string): string {
    return join(this.folder, id);
  }

  private bringUp(cluster: Cluster): void {
    const { id } = cluster;
    const nodes = nodesOf(this.cloud, id);
    const kept: Kept = { starting: this.startOne(cluster, nodes), nodes: JSON.stringify(nodes) };
    this.kept.set(id, kept);
    kept.starting.then(
      (running) => (kept.running = running),
      (error: unknown) => {
        console.error(`cluster ${cluster.name}:`, error);
        // Tried again after a while, unless another has taken its place.
        setTimeout(() => this.kept.get(id) === kept && this.kept.delete(id), 5000);
      },
    );
  }

  private async startOne(cluster: Cluster, nodes: readonly NodeDeclaration[]): Promise<RunningCluster> {
    const { id, name, authorities } = cluster;
    // The same as long as this process lives, so that kubeconfigs stay true when a cluster is started again.
    const apiPort = this.ports.get(id) ?? (await getPort({ host: '127.0.0.1' }));
    this.ports.set(id, apiPort);
    const holder: { running?: RunningCluster } = {};
    holder.running = await startCluster({
      folder: this.folderOf(id),
      id,
      name,
      programs: this.options.programs,
      images: this.images,
      authorities: {
        controlPlane: authorities['control-plane'],
        aggregation: authorities.aggregation,
        kubelet: authorities.kubelet,
      },
      serverNames: [],
      apiPort,
      hostServices: this.options.hostServices ?? [],
      hostNames: this.options.hostNames ?? {},
      nodes,
      onServiceChange: (services) => {
        const { running } = holder;
        if (running === undefined) return;
        attachLoadBalancers(this.cloud, id, services, running).catch((error: unknown) =>
          console.error('services:', error),
        );
      },
      onExit: (reason) => {
        console.error(`cluster ${name}: ${reason}`);
        this.kept.delete(id);
      },
    });
    return holder.running;
  }

  private async updateNodes(id: string, kept: Kept, running: RunningCluster): Promise<void> {
    const nodes = nodesOf(this.cloud, id);
    const text = JSON.stringify(nodes);
    if (text === kept.nodes) return;
    await running.setNodes(nodes);
    kept.nodes = text;
  }
}
