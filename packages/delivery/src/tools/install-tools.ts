import { catalogue, toolNames, type ToolName } from '@exoplane/tools';
import type { CommandContext } from '../commands/context.js';
import { getTools } from './get-tools.js';

const sources = { path: 'on PATH', cache: 'cached', built: 'built', downloaded: 'downloaded' };

/** Gets the named tools, or all that something needs, and says where each came from. */
export async function installTools(names: readonly ToolName[], context: CommandContext): Promise<void> {
  const wanted =
    names.length > 0 ? names : toolNames.filter((name) => catalogue[name].neededFor !== 'nothing' || isCheap(name));
  for (const name of wanted) {
    const [tool] = await getTools([name], context);
    if (tool) context.stdout.write(`✔ ${tool.name} ${tool.version} (${sources[tool.source]})\n`);
  }
}

/** What nothing needs is still fetched where it costs next to nothing. */
const isCheap = (name: ToolName): boolean => catalogue[name].cost.cpuSeconds < 10;
