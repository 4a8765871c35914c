import { describeProgress, locateTool, resolveTool, toolVersion } from '@exoplane/tools';
import type { OnToolProgress, ResolvedTool, ToolName } from '@exoplane/tools';
import { ProgressLines } from './progress-lines.js';

/** What getting tools needs of a command's context. */
export interface GetToolsContext {
  readonly env: NodeJS.ProcessEnv;
  readonly stderr: NodeJS.WriteStream;
}

export interface GetToolsOptions {
  /** Stops the work. Default: Ctrl-C and SIGTERM do, for as long as it lasts. */
  readonly signal?: AbortSignal;
}

type Get = (name: ToolName, onProgress: OnToolProgress) => Promise<void>;

/**
 * Gives the named tools, in the order of the names. Says nothing where all of them are there; otherwise shows on
 * standard error what is built or fetched: a moving line per tool on a terminal, a line now and then elsewhere.
 * One after another: each build uses all cores. Throws `ToolError`.
 */
export async function getTools(
  names: readonly ToolName[],
  context: GetToolsContext,
  options: GetToolsOptions = {},
): Promise<ResolvedTool[]> {
  const { env } = context;
  const tools = new Map<ToolName, ResolvedTool>();
  for (const name of names) {
    const tool = await locateTool(name, { env, signal: options.signal });
    if (tool !== undefined) tools.set(name, tool);
  }
  const missing = names.filter((name) => !tools.has(name));
  if (missing.length > 0) {
    await stoppable(options.signal, async (signal) => {
      const get: Get = async (name, onProgress) => {
        tools.set(name, await resolveTool(name, { env, signal, onProgress, usePath: false }));
      };
      await (context.stderr.isTTY ? getOnTerminal(missing, get) : getWithLines(missing, get, context.stderr));
    });
  }
  return names.flatMap((name) => tools.get(name) ?? []);
}

async function getOnTerminal(names: readonly ToolName[], get: Get): Promise<void> {
  const { Listr } = await import('listr2');
  const tasks = names.map((name) => ({
    title: `${name} ${toolVersion(name)}`,
    task: (_: unknown, task: { title?: string }) =>
      get(name, (event) => {
        task.title = event.phase === 'ready' ? `${event.tool} ${event.version}` : describeProgress(event);
      }),
  }));
  await new Listr(tasks, { registerSignalListeners: false, rendererOptions: { collapseErrors: false } }).run();
}

async function getWithLines(names: readonly ToolName[], get: Get, stderr: NodeJS.WriteStream): Promise<void> {
  for (const name of names) {
    const lines = new ProgressLines((line) => stderr.write(`${line}\n`));
    await get(name, (event) => lines.show(event));
  }
}

/** Runs `work` with a signal that fires on Ctrl-C and SIGTERM, unless the caller has one of its own. */
async function stoppable(given: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  if (given !== undefined) return work(given);
  const controller = new AbortController();
  const stop = () => controller.abort();
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    await work(controller.signal);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
