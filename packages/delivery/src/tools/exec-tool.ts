import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { catalogue, ToolError, type ToolName } from '@exoplane/tools';
import type { CommandContext } from '../commands/context.js';
import { getTools } from './get-tools.js';

/**
 * Runs a tool in the foreground, with our input and output, and ends with its exit code (128 + number where a signal
 * ended it, as shells do). Throws T004 for what is no program.
 */
export async function execTool(name: ToolName, args: readonly string[], context: CommandContext): Promise<void> {
  const { source } = catalogue[name];
  if (source.kind === 'wheel' && !source.executable) {
    throw new ToolError('T004', `${name} is a file, not a program`, `Its place: exoplane tools path ${name}`);
  }
  const [tool] = await getTools([name], context);
  if (tool === undefined) return;
  const child = spawn(tool.path, args, { stdio: 'inherit', env: context.env });
  // Ctrl-C reaches the tool from the terminal, and what happens then is its business; SIGTERM only reaches us.
  const ignore = () => undefined;
  const forward = () => void child.kill('SIGTERM');
  process.on('SIGINT', ignore).on('SIGTERM', forward);
  try {
    const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
    context.setExitCode(code ?? 128 + (signal ? constants.signals[signal] : 0));
  } finally {
    process.off('SIGINT', ignore).off('SIGTERM', forward);
  }
}
