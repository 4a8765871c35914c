import { Listr } from 'listr2';
import pc from 'picocolors';
import { formatDuration } from '@exoplane/tools';

/** What a piece of work says while it runs. */
export interface Step {
  /** How far it is: replaces what was said before in a terminal, a line of its own elsewhere. */
  say(text: string): void;
}

/** Shows work as it goes on. */
export interface Steps {
  /**
   * Runs a piece of work under a title.
   *
   * @param done what to say when it went well; the time it took is added.
   */
  run<T>(title: string, work: (step: Step) => Promise<T>, done?: (result: T) => string): Promise<T>;
  /** Says something that stays. */
  line(text: string): void;
}

interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** Work that takes less is told without a time. Milliseconds. */
const WORTH_TELLING = 1000;

const took = (since: number): string => {
  const elapsed = Date.now() - since;
  return elapsed < WORTH_TELLING ? '' : pc.dim(`  ${formatDuration(elapsed)}`);
};

/** A spinner with a text that changes where there is a terminal, a line an event elsewhere. */
export function stepsFor(output: Output, { interactive = Boolean(output.isTTY) } = {}): Steps {
  return interactive ? new LiveSteps(output) : new PlainSteps(output);
}

/** Nothing is shown: for `--json`, whose reader wants one document. */
export const silentSteps: Steps = { run: (_title, work) => work({ say: () => undefined }), line: () => undefined };

class PlainSteps implements Steps {
  constructor(private readonly output: Output) {}

  async run<T>(title: string, work: (step: Step) => Promise<T>, done?: (result: T) => string): Promise<T> {
    const since = Date.now();
    let last = '';
    const say = (text: string): void => {
      if (text !== last) this.line(`  ${title}  ${text}`);
      last = text;
    };
    const result = await work({ say });
    this.line(`  ${title}  ✔ ${done?.(result) ?? 'done'}${took(since)}`);
    return result;
  }

  line(text: string): void {
    this.output.write(`${text}\n`);
  }
}

class LiveSteps implements Steps {
  constructor(private readonly output: Output) {}

  async run<T>(title: string, work: (step: Step) => Promise<T>, done?: (result: T) => string): Promise<T> {
    const since = Date.now();
    let result: { value: T } | undefined;
    const list = new Listr(
      {
        title,
        task: async (_context, task) => {
          const value = await work({ say: (text) => (task.title = `${title}  ${text}`) });
          result = { value };
          task.title = `${title}  ${done?.(value) ?? ''}${took(since)}`;
        },
      },
      // Ctrl-C is ours: OpenTofu must be let to finish.
      {
        registerSignalListeners: false,
        renderer: 'default',
        rendererOptions: { collapseErrors: true, showErrorMessage: false },
      },
    );
    await list.run();
    if (!result) throw new Error(`'${title}' ended without a result`);
    return result.value;
  }

  line(text: string): void {
    this.output.write(`${text}\n`);
  }
}
