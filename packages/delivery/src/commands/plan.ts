import type { Command } from 'commander';
import { plan } from '../actions/plan.js';
import type { CommandContext } from './context.js';
import { withInterrupts } from './interrupts.js';
import { CLOUD_FLAG, type CommonFlags, JSON_FLAG, sessionOptions, TARGET } from './session-options.js';

const HELP = `
Changes nothing. Ends with 0 when there is nothing to do, 2 when there are changes, 1 on an error.

Examples:
  exoplane plan staging
  exoplane plan staging --cloud local
  exoplane plan prod --json | jq '.changes[].address'`;

/** `exoplane plan <target>` */
export function register(program: Command, context: CommandContext): void {
  program
    .command('plan')
    .description('Show what a deploy would change, in plain words.')
    .argument('<target>', TARGET)
    .option(...CLOUD_FLAG)
    .option(...JSON_FLAG)
    .addHelpText('after', HELP)
    .action((target: string, flags: CommonFlags) =>
      withInterrupts(
        (text) => context.stderr.write(`${text}\n`),
        async (signal) => {
          const { lines, document, changes } = await plan(sessionOptions(context, target, flags, signal));
          const text = flags.json ? JSON.stringify(document, undefined, 2) : lines.join('\n');
          context.stdout.write(`${text}\n`);
          context.setExitCode(changes ? 2 : 0);
        },
      ),
    );
}
