import { setTimeout as sleep } from 'node:timers/promises';
import type { V1Container, V1ContainerStatus, V1Pod } from '@kubernetes/client-node';
import { restartPause } from './backoff.js';
import { ContainerProcess } from './container-process.js';
import { ask } from './probe.js';
import { Prober } from './prober.js';

/** How a container's program is started; made anew for every start, since configuration may have changed. */
export type Launch = () => Promise<ContainerProcess | 'pretend'>;

/** An error with the reason that the container's status shows. */
export class StartError extends Error {
  constructor(
    readonly reason: 'ErrImagePull' | 'CreateContainerConfigError' | 'CreateContainerError',
    message: string,
  ) {
    super(message);
  }
}

export interface ContainerWorkerOptions {
  readonly pod: V1Pod;
  readonly container: V1Container;
  readonly podIp: string;
  readonly launch: Launch;
  /** Restarted always, never, or only when it failed. */
  readonly policy: 'Always' | 'Never' | 'OnFailure';
  readonly onChange: () => void;
  readonly now: () => Date;
}

/** Runs one container: starts, probes, restarts and ends it, and tells its status. */
export class ContainerWorker {
  /** It will not be started again. */
  done = false;
  exitCode?: number;
  private state: NonNullable<V1ContainerStatus['state']> = { waiting: { reason: 'ContainerCreating' } };
  private lastState: V1ContainerStatus['lastState'] = {};
  private restarts = 0;
  private ready = false;
  private started = false;
  private process?: ContainerProcess | 'pretend';
  private probers: Prober[] = [];
  private readonly ending = new AbortController();

  constructor(private readonly options: ContainerWorkerOptions) {}

  get status(): V1ContainerStatus {
    const { container } = this.options;
    return {
      name: container.name,
      image: container.image ?? '',
      imageID: container.image ?? '',
      ...(this.process === undefined
        ? {}
        : { containerID: `process://${this.process === 'pretend' ? 0 : this.process.pid}` }),
      restartCount: this.restarts,
      ready: this.ready,
      started: this.started,
      state: this.state,
      lastState: this.lastState,
    };
  }

  /** Runs until it is done or stopped. */
  async run(): Promise<void> {
    const { signal } = this.ending;
    while (!signal.aborted) {
      const code = await this.runOnce();
      if (signal.aborted) break;
      const { policy } = this.options;
      if (code !== undefined && (policy === 'Never' || (policy === 'OnFailure' && code === 0))) break;
      if (code !== undefined) {
        this.lastState = this.state;
        this.restarts++;
        const pause = restartPause(this.restarts);
        this.change({
          waiting: { reason: 'CrashLoopBackOff', message: `back-off ${pause}s restarting failed container` },
        });
        await sleep(pause * 1000, undefined, { signal }).catch(() => undefined);
      } else await sleep(1000, undefined, { signal }).catch(() => undefined);
    }
    this.done = true;
    this.options.onChange();
  }

  /** Asks it to end, and ends it after `graceSeconds`. */
  async stop(graceSeconds: number): Promise<void> {
    this.ending.abort();
    this.stopProbes();
    this.ready = false;
    const { process } = this;
    if (process === undefined || process === 'pretend') return;
    const { lifecycle } = this.options.container;
    const hook = lifecycle?.preStop;
    if (hook?.sleep !== undefined) await sleep(Math.min(hook.sleep.seconds, graceSeconds) * 1000);
    if (hook?.exec !== undefined) await process.execute(hook.exec.command ?? [], graceSeconds).catch(() => undefined);
    process.signal('SIGTERM');
    await Promise.race([process.exit, sleep(graceSeconds * 1000)]);
    process.signal('SIGKILL');
    await process.exit;
  }

  /** The program's exit code; undefined where it could not be started. */
  private async runOnce(): Promise<number | undefined> {
    try {
      this.process = await this.options.launch();
    } catch (error) {
      const reason = error instanceof StartError ? error.reason : 'CreateContainerError';
      this.change({ waiting: { reason, message: error instanceof Error ? error.message : String(error) } });
      return undefined;
    }
    const startedAt = this.options.now();
    this.change({ running: { startedAt } });
    if (this.process === 'pretend') return this.pretend(startedAt);
    const { process } = this;
    this.startProbes(process);
    const exit = await process.exit;
    this.stopProbes();
    this.process = undefined;
    this.ready = false;
    this.started = false;
    this.exitCode = exit.code;
    this.change({
      terminated: {
        exitCode: exit.code,
        reason: exit.code === 0 ? 'Completed' : 'Error',
        startedAt,
        finishedAt: this.options.now(),
      },
    });
    return exit.code;
  }

  /** One that is declared to be pretended is well, and does not end (one that must end does so at once). */
  private async pretend(startedAt: Date): Promise<number> {
    if (this.options.policy !== 'Always') {
      this.exitCode = 0;
      this.change({ terminated: { exitCode: 0, reason: 'Completed', startedAt, finishedAt: this.options.now() } });
      return 0;
    }
    this.started = true;
    this.ready = true;
    this.options.onChange();
    const { signal } = this.ending;
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
    return 0;
  }

  private startProbes(process: ContainerProcess): void {
    const { container, podIp } = this.options;
    const { startupProbe, readinessProbe, livenessProbe } = container;
    const kill = () => void process.signal('SIGKILL');
    const begin = () => {
      this.started = true;
      if (readinessProbe === undefined) this.ready = true;
      else {
        this.probers.push(
          new Prober(
            readinessProbe,
            () => ask(readinessProbe, container, podIp, process),
            (well) => {
              this.ready = well;
              this.options.onChange();
            },
          ),
        );
      }
      if (livenessProbe !== undefined) {
        this.probers.push(
          new Prober(
            livenessProbe,
            () => ask(livenessProbe, container, podIp, process),
            (well) => {
              if (!well) kill();
            },
          ),
        );
      }
      this.options.onChange();
    };
    if (startupProbe === undefined) begin();
    else {
      this.probers.push(
        new Prober(
          startupProbe,
          () => ask(startupProbe, container, podIp, process),
          (well) => {
            this.stopProbes();
            if (well) begin();
            else kill();
          },
        ),
      );
    }
  }

  private stopProbes(): void {
    for (const prober of this.probers) prober.stop();
    this.probers = [];
  }

  private change(state: NonNullable<V1ContainerStatus['state']>): void {
    this.state = state;
    this.options.onChange();
  }
}
