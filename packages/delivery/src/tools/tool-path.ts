import type { ToolName } from '@exoplane/tools';
import type { CommandContext } from '../commands/context.js';
import { getTools } from './get-tools.js';

/** Prints the path of a tool, and nothing else, on standard output. */
export async function toolPath(name: ToolName, context: CommandContext): Promise<void> {
  for (const tool of await getTools([name], context)) context.stdout.write(`${tool.path}\n`);
}
