import { isToolName, ToolError, toolNames, type ToolName } from '@exoplane/tools';

/** The tool of that name. Throws T001 and names all that there are. */
export function knownTool(name: string): ToolName {
  if (isToolName(name)) return name;
  throw new ToolError('T001', `there is no tool '${name}'`, `The tools are: ${toolNames.join(', ')}.`);
}
