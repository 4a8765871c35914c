import type { Command } from 'commander';
import { execTool } from '../tools/exec-tool.js';
import { installTools } from '../tools/install-tools.js';
import { listTools } from '../tools/list-tools.js';
import { knownTool } from '../tools/known-tool.js';
import { toolPath } from '../tools/tool-path.js';
import type { CommandContext } from './context.js';

const EXAMPLES = `
Examples:
  exoplane tools install                 everything this repository uses, now instead of when it is first needed
  exoplane tools install opentofu sops   these two
  exoplane tools list
  exoplane tools path sops
  exoplane tools exec opentofu -- version`;

/** `exoplane tools install|list|path|exec` */
export function register(program: Command, context: CommandContext): void {
  const tools = program
    .command('tools')
    .description(
      'The pinned tools: exactly the versions this repository is tested with. A tool of that version on PATH is used; else it is built or fetched once.',
    )
    .addHelpText('after', EXAMPLES);

  tools
    .command('install')
    .description('Builds or fetches tools that are not there.')
    .argument('[names...]', 'which ones (default: all)')
    .action((names: string[]) => installTools(names.map(knownTool), context));

  tools
    .command('list')
    .description('Shows every tool, its pinned version and where it is.')
    .option('--json', 'print it for machines')
    .action((options: { json?: boolean }) => listTools(options, context));

  tools
    .command('path')
    .description('Prints where a tool is; gets it first if it is not there.')
    .argument('<name>')
    .action((name: string) => toolPath(knownTool(name), context));

  tools
    .command('exec')
    .description("Runs a tool with the arguments after --, and ends with the tool's own exit code.")
    .argument('<name>')
    .argument('[args...]')
    .passThroughOptions()
    .action((name: string, args: string[]) =>
      execTool(knownTool(name), args[0] === '--' ? args.slice(1) : args, context),
    );
}
