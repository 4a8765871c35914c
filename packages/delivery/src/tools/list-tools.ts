import { catalogue, locateTool, toolNames, toolVersion } from '@exoplane/tools';
import type { CommandContext } from '../commands/context.js';

/** Prints every tool: name, version, where it is. */
export async function listTools(options: { readonly json?: boolean }, context: CommandContext): Promise<void> {
  const tools = [];
  for (const name of toolNames) {
    const { purpose, neededFor } = catalogue[name];
    const found = await locateTool(name, { env: context.env });
    tools.push({
      name,
      version: toolVersion(name),
      purpose,
      neededFor,
      source: found?.source ?? null,
      path: found?.path ?? null,
    });
  }
  if (options.json) context.stdout.write(`${JSON.stringify(tools, null, 2)}\n`);
  else
    for (const tool of tools)
      context.stdout.write(`${tool.name.padEnd(18)} ${tool.version.padEnd(9)} ${tool.path ?? 'not yet'}\n`);
}
