import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { once } from 'node:events';
import type { ComponentState } from '../contracts.js';
import { memoryOf } from './memory.js';

export interface ProcessOptions {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Path of its log; appended to. */
  readonly log: string;
}

const shortestPause = 500;
const longestPause = 30_000;
/** Milliseconds that a process gets to end by itself. */
const grace = 10_000;

/** A process that is started again when it ends, after a pause that grows, until it is stopped. */
export class SupervisedProcess {
  state: ComponentState = 'starting';
  private child?: ChildProcess;
  private stopped = false;
  private pause = shortestPause;
  private timer?: NodeJS.Timeout;

  constructor(readonly options: ProcessOptions) {}

  get pid(): number | undefined {
    return this.child?.pid;
  }

  get memoryMiB(): number {
    return this.child?.pid === undefined ? 0 : memoryOf(this.child.pid);
  }

  start(): this {
    const { file, args, env, log } = this.options;
    const output = openSync(log, 'a');
    const child = spawn(file, args, { stdio: ['ignore', output, output], env: { PATH: process.env['PATH'], ...env } });
    closeSync(output);
    this.child = child;
    this.state = 'running';
    const started = Date.now();
    const ended = () => {
      if (this.child !== child) return;
      this.child = undefined;
      if (this.stopped) {
        this.state = 'stopped';
        return;
      }
      this.state = 'failed';
      // One that ran for a while gets a new chance at once.
      this.pause = Date.now() - started > 60_000 ? shortestPause : Math.min(this.pause * 2, longestPause);
      this.timer = setTimeout(() => this.start(), this.pause);
    };
    child.once('exit', ended).once('error', ended);
    return this;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    const { child } = this;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), grace);
    await ended;
    clearTimeout(timer);
    this.state = 'stopped';
  }
}
