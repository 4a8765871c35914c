import { execa } from 'execa';
import { onExit } from 'signal-exit';
import { ToolError } from '../errors';

export interface ChildOptions {
  readonly cwd?: string;
  /** The whole environment of the child: nothing is added to it. */
  readonly env: Record<string, string>;
  readonly signal?: AbortSignal;
  /** Milliseconds until it is ended. Default: none. */
  readonly timeout?: number;
  /** Called for each line that it writes to its standard error. */
  readonly onErrorLine?: (line: string) => void;
}

export interface ChildResult {
  /** undefined: it could not be started, or was ended by a signal. */
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** How long the members of an ended group have to clean up before they are killed. */
const graceMs = 2000;

/**
 * Runs a program to its end. It leads a process group of its own, which is ended as a whole (a compiler's children
 * too) when `signal` fires or when this process exits or is itself ended by a signal; then T205 is thrown. A program
 * that fails is no exception: see the result.
 */
export async function runChild(file: string, args: readonly string[], options: ChildOptions): Promise<ChildResult> {
  const { signal } = options;
  throwIfStopped(signal);
  const child = execa(file, args, {
    cwd: options.cwd,
    env: options.env,
    extendEnv: false,
    stdin: 'ignore',
    detached: true,
    reject: false,
    ...(options.onErrorLine ? { stderr: ['pipe', lineObserver(options.onErrorLine)] as const } : {}),
  });
  const end = (signalName: NodeJS.Signals) => child.pid !== undefined && endGroup(child.pid, signalName);
  let kill: NodeJS.Timeout | undefined;
  const stop = () => {
    end('SIGTERM');
    kill = setTimeout(() => end('SIGKILL'), graceMs);
  };
  const timer = options.timeout === undefined ? undefined : setTimeout(stop, options.timeout);
  let leaving = false;
  const forget = onExit(() => {
    leaving = true;
    end('SIGKILL');
  });
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const result = await child;
    throwIfStopped(signal);
    if (leaving) throw stopped();
    return { exitCode: result.exitCode, stdout: text(result.stdout), stderr: text(result.stderr) };
  } finally {
    // The leader has ended: whatever it left behind ends now, before its number can belong to somebody else.
    if (kill !== undefined) end('SIGKILL');
    clearTimeout(kill);
    clearTimeout(timer);
    forget();
    signal?.removeEventListener('abort', stop);
  }
}

/** Throws T205 if a stop was asked for. */
export function throwIfStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw stopped();
}

const stopped = () => new ToolError('T205', 'stopped', 'Nothing is broken: the next run goes on from here.');

/** A transform that only looks: each line passes as it is. */
function lineObserver(onLine: (line: string) => void) {
  return function* observe(line: unknown): Generator<unknown> {
    onLine(String(line));
    yield line;
  };
}

const text = (output: unknown): string => (typeof output === 'string' ? output : '');

function endGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // The group has ended already.
  }
}
