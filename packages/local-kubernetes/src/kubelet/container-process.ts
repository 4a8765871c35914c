import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { run } from '../room/run.js';

export interface ContainerCommand {
  readonly netns: string;
  readonly script: string;
  readonly workingDir: string;
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Path of its log. */
  readonly log: string;
}

export interface ExitStatus {
  readonly code: number;
  readonly signal?: NodeJS.Signals;
}

/** A container's program: a child of ours, in the pod's network and a mount namespace of its own. */
export class ContainerProcess {
  readonly exit: Promise<ExitStatus>;
  private readonly child: ChildProcess;
  private ended = false;

  constructor({ netns, script, workingDir, argv, env, log }: ContainerCommand) {
    const output = openSync(log, 'a');
    // Each of these becomes the next, so that signals reach the program itself.
    this.child = spawn('nsenter', [`--net=${netns}`, 'unshare', '--mount', 'sh', script, workingDir, ...argv], {
      stdio: ['ignore', output, output],
      env: { ...env },
      detached: true,
    });
    closeSync(output);
    this.exit = new Promise((resolve) => {
      this.child.once('error', () => resolve({ code: 127 }));
      this.child.once('exit', (code, signal) => {
        this.ended = true;
        // What it started and left behind goes with it.
        this.signal('SIGKILL');
        resolve({ code: code ?? 128 + (signal === 'SIGTERM' ? 15 : 9), ...(signal === null ? {} : { signal }) });
      });
    });
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  get running(): boolean {
    return !this.ended;
  }

  /** To the program and all that it started. */
  signal(signal: NodeJS.Signals): void {
    try {
      if (this.child.pid !== undefined) process.kill(-this.child.pid, signal);
    } catch {
      // It has ended.
    }
  }

  /** Runs a command inside, as a probe or a hook does. Rejects where it fails. */
  async execute(argv: readonly string[], timeoutSeconds: number): Promise<string> {
    const inside = ['--target', String(this.pid), '--mount', '--net', '--root', '--wd', ...argv];
    return run('timeout', String(timeoutSeconds), 'nsenter', ...inside);
  }
}
