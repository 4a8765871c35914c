import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/**
 * Ends the program when our end of its standard input closes: at `stop`, and also when this process is killed and can
 * do nothing any more. So the program never outlives us, whatever happens.
 */
const supervisor = `
exec 3<&0
"$@" </dev/null 3<&- & child=$!
(
  cat <&3 >/dev/null
  kill "$child" 2>/dev/null
  for tenth in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    kill -0 "$child" 2>/dev/null || exit
    sleep 0.1
  done
  kill -9 "$child" 2>/dev/null
) & watcher=$!
exec 3<&-
wait "$child"; code=$?
kill "$watcher" 2>/dev/null
exit "$code"
`;

export interface ProgramOptions {
  readonly program: string;
  readonly arguments: readonly string[];
  /** All of the program's environment beside PATH; secrets go here, never into the arguments. */
  readonly environment: Readonly<Record<string, string>>;
  /** Where its output goes: a file descriptor, or nowhere. */
  readonly output: number | 'ignore';
}

/** A program that lives no longer than this process. */
export class SupervisedProcess {
  #ended = false;

  private constructor(private readonly child: ChildProcess) {
    child.once('exit', () => {
      this.#ended = true;
      child.stdin?.destroy();
    });
    child.once('error', () => (this.#ended = true));
    child.stdin?.on('error', () => undefined);
  }

  static start(options: ProgramOptions): SupervisedProcess {
    const child = spawn('/bin/sh', ['-c', supervisor, 'sh', options.program, ...options.arguments], {
      env: { PATH: process.env['PATH'] ?? '', ...options.environment },
      stdio: ['pipe', options.output, options.output],
      // A Ctrl-C at the terminal is for us; we end the program when we are done.
      detached: true,
    });
    return new SupervisedProcess(child);
  }

  get ended(): boolean {
    return this.#ended;
  }

  async stop(): Promise<void> {
    if (this.#ended) return;
    const exit = once(this.child, 'exit');
    this.child.stdin?.end();
    await exit;
  }
}
