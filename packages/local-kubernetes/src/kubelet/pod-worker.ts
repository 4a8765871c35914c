import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  PatchStrategy,
  setHeaderOptions,
  type V1Container,
  type V1ContainerStatus,
  type V1Pod,
} from '@kubernetes/client-node';
import { ContainerWorker } from './container-worker.js';
import type { KubeletContext } from './context.js';
import type { PodPlace } from './field.js';
import { launch } from './launch.js';
import { isNotFound } from './object-reader.js';
import { podStatus } from './pod-status.js';
import { forgetTokens } from './volumes/contents.js';
import { PodVolumes } from './volumes/pod-volumes.js';

const refreshEvery = 15_000;

/** Runs one pod from its scheduling to its deletion. */
export class PodWorker {
  private place?: PodPlace;
  private initialized = false;
  private trouble?: { reason: string; message: string };
  private init: ContainerWorker[] = [];
  private containers: ContainerWorker[] = [];
  private readonly startTime: Date;
  private readonly ending = new AbortController();
  private stopped?: Promise<void>;
  private reporting?: Promise<void>;
  private again = false;
  private lastReport = '';

  constructor(
    private pod: V1Pod,
    private readonly context: KubeletContext,
  ) {
    this.startTime = context.now();
  }

  private get uid(): string {
    return this.pod.metadata?.uid ?? '';
  }

  private get folder(): string {
    return join(this.context.folder, 'pods', this.uid);
  }

  /** Where a container's output goes. */
  static log(folder: string, { metadata }: V1Pod, container: string): string {
    return join(
      folder,
      'logs',
      `${metadata?.namespace ?? ''}_${metadata?.name ?? ''}_${metadata?.uid ?? ''}_${container}.log`,
    );
  }

  /** Takes up a newer version of the object. */
  update(pod: V1Pod): void {
    this.pod = pod;
    if (pod.metadata?.deletionTimestamp !== undefined) void this.delete(pod.metadata.deletionGracePeriodSeconds ?? 30);
  }

  /** Runs the pod until it is done or stopped. */
  async run(): Promise<void> {
    const { signal } = this.ending;
    const { network, node } = this.context;
    const { ip, netns } = await network.attach(this.uid);
    const place = { podIp: ip, hostIp: node(this.pod.spec?.nodeName ?? '')?.internalIp ?? '' };
    this.place = place;
    await mkdir(join(this.context.folder, 'logs'), { recursive: true });
    const volumes = new PodVolumes(this.pod, place, join(this.folder, 'volumes'), this.context);
    await this.fill(volumes);
    if (signal.aborted) return;
    const timer = setInterval(() => void volumes.refresh().catch(() => undefined), refreshEvery);
    signal.addEventListener('abort', () => clearInterval(timer));
    const worker = (container: V1Container, policy: 'Always' | 'Never' | 'OnFailure') =>
      new ContainerWorker({
        pod: this.pod,
        container,
        podIp: ip,
        policy,
        now: this.context.now,
        onChange: () => this.report(),
        launch: () =>
          launch({
            pod: this.pod,
            container,
            place,
            netns,
            volumes,
            folder: join(this.folder, 'containers', container.name),
            log: PodWorker.log(this.context.folder, this.pod, container.name),
            context: this.context,
          }),
      });
    for (const container of this.pod.spec?.initContainers ?? []) {
      if (signal.aborted) return;
      const sidecar = container.restartPolicy === 'Always';
      const current = worker(container, sidecar ? 'Always' : this.policy === 'Never' ? 'Never' : 'OnFailure');
      this.init.push(current);
      const running = current.run();
      if (sidecar) await until(() => current.status.started === true, signal);
      else await running;
    }
    if (signal.aborted) return;
    this.initialized = true;
    this.containers = (this.pod.spec?.containers ?? []).map((container) => worker(container, this.policy));
    await Promise.all(this.containers.map((container) => container.run()));
  }

  /** Ends its processes and its network; the object stays. */
  stop(graceSeconds: number): Promise<void> {
    this.stopped ??= this.end(graceSeconds);
    return this.stopped;
  }

  private get policy(): 'Always' | 'Never' | 'OnFailure' {
    const policy = this.pod.spec?.restartPolicy;
    return policy === 'Never' || policy === 'OnFailure' ? policy : 'Always';
  }

  private async end(graceSeconds: number): Promise<void> {
    this.ending.abort();
    await Promise.all([...this.containers, ...this.init].map((container) => container.stop(graceSeconds)));
    await this.context.network.detach(this.uid).catch(() => undefined);
    await rm(this.folder, { recursive: true, force: true }).catch(() => undefined);
    forgetTokens(this.uid);
  }

  private async delete(graceSeconds: number): Promise<void> {
    await this.stop(graceSeconds);
    const { name = '', namespace = '' } = this.pod.metadata ?? {};
    await this.context.core
      .deleteNamespacedPod({ name, namespace, body: { gracePeriodSeconds: 0, preconditions: { uid: this.uid } } })
      .catch(() => undefined);
  }

  /** Waits until every volume can be filled, and says in the status what it waits for. */
  private async fill(volumes: PodVolumes): Promise<void> {
    const { signal } = this.ending;
    while (!signal.aborted) {
      try {
        await volumes.refresh();
        this.trouble = undefined;
        return;
      } catch (error) {
        this.trouble = { reason: 'ContainerCreating', message: error instanceof Error ? error.message : String(error) };
        this.report();
        await sleep(1000, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  /** Sends the status if it has changed; changes while one is sent make one more. */
  private report(): void {
    // What is ended by us says nothing about the pod: it is deleted, or runs again when the cluster does.
    if (this.ending.signal.aborted) return;
    this.again = true;
    this.reporting ??= this.send().finally(() => {
      this.reporting = undefined;
    });
  }

  private async send(): Promise<void> {
    while (this.again) {
      this.again = false;
      const statusOf = (container: V1Container, worker: ContainerWorker | undefined): V1ContainerStatus =>
        worker?.status ?? {
          name: container.name,
          image: container.image ?? '',
          imageID: '',
          restartCount: 0,
          ready: false,
          started: false,
          state: { waiting: this.trouble ?? { reason: 'PodInitializing' } },
        };
      const { initContainers = [], containers = [] } = this.pod.spec ?? {};
      const facts = {
        ...(this.place === undefined ? {} : { place: this.place }),
        startTime: this.startTime,
        initialized: this.initialized,
        init: initContainers.map((container, i) => this.initStatus(statusOf(container, this.init[i]), i)),
        containers: containers.map((container, i) => statusOf(container, this.containers[i])),
        finished: this.finished(),
      };
      const status = podStatus(this.pod, facts, this.context.now());
      const text = JSON.stringify({
        ...status,
        conditions: status.conditions?.map(({ type, status: is }) => [type, is]),
      });
      if (text === this.lastReport) continue;
      const { name = '', namespace = '' } = this.pod.metadata ?? {};
      try {
        await this.context.core.patchNamespacedPodStatus(
          { name, namespace, body: { metadata: { uid: this.uid }, status } },
          setHeaderOptions('Content-Type', PatchStrategy.MergePatch),
        );
        this.lastReport = text;
      } catch (error) {
        if (isNotFound(error) || this.ending.signal.aborted) return;
        await sleep(500);
        this.again = true;
      }
    }
  }

  /** An init container is ready when it is over. */
  private initStatus(status: V1ContainerStatus, index: number): V1ContainerStatus {
    return { ...status, ready: this.init[index]?.exitCode === 0 || status.ready };
  }

  /** An init container that failed for good fails the pod. */
  private finished(): number[] {
    const failed = this.init.filter(({ done, exitCode }) => done && exitCode !== undefined && exitCode !== 0);
    if (failed.length > 0 && !this.ending.signal.aborted) return (this.pod.spec?.containers ?? []).map(() => 1);
    return this.containers.filter(({ done }) => done).map(({ exitCode }) => exitCode ?? 0);
  }
}

async function until(condition: () => boolean, signal: AbortSignal): Promise<void> {
  while (!condition() && !signal.aborted) await sleep(100);
}
