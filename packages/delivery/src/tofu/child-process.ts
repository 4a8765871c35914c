import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { execa } from 'execa';

export interface RunOptions {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  /** File that everything printed is appended to, redacted. */
  readonly log: string;
  readonly redact: (text: string) => string;
  readonly onLine?: (line: string) => void;
  /** Whether standard output is kept out of the log, because it holds values that nobody can tell from secrets. */
  readonly confidential?: boolean;
  /** Called with the process id as soon as there is one. */
  readonly onStart?: (pid: number) => void;
  /** On abort the program is asked once, by SIGINT, to finish what it has begun. It is never killed. */
  readonly signal?: AbortSignal;
}

export interface RunResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end and gives its exit code; only a program that cannot be started is an error. */
export async function run(options: RunOptions): Promise<RunResult> {
  const { program, args, cwd, env, redact, signal } = options;
  const log = createWriteStream(options.log, { flags: 'a', mode: 0o600 });
  log.write(`$ ${[program.split('/').at(-1), ...args].join(' ')}\n`);
  // In a process group of its own: Ctrl-C in a terminal goes to the whole group, and OpenTofu takes a second
  // interrupt for an order to drop everything.
  const child = execa(program, args, {
    cwd,
    env,
    extendEnv: false,
    detached: true,
    cleanup: false,
    reject: false,
    stdin: 'ignore',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (child.pid !== undefined) options.onStart?.(child.pid);
  const interrupt = (): void => void child.kill('SIGINT');
  signal?.addEventListener('abort', interrupt, { once: true });
  // OpenTofu is not asked to stop before it has begun.
  if (signal?.aborted) interrupt();
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (!options.confidential) log.write(`${redact(line)}\n`);
    options.onLine?.(line);
  });
  const since = Date.now();
  try {
    const { exitCode, stdout, stderr, failed, cause } = await child;
    if (stderr) log.write(`${redact(stderr)}\n`);
    if (failed && exitCode === undefined && cause) throw cause;
    return { exitCode: exitCode ?? 1, stdout, stderr };
  } finally {
    signal?.removeEventListener('abort', interrupt);
    // For whoever wants to know where the time went, such as the bench. Milliseconds since 1970.
    log.write(`# ran from ${since} to ${Date.now()}\n`);
    log.end();
  }
}
