import type { Command } from 'commander';
import { status, statusLines } from '../actions/status.js';
import type { CommandContext } from './context.js';
import { withInterrupts } from './interrupts.js';
import { CLOUD_FLAG, type CommonFlags, JSON_FLAG, sessionOptions, TARGET } from './session-options.js';

const HELP = `
Examples:
  exoplane status staging
  exoplane status local --json`;

/** `exoplane status <target>` */
export function register(program: Command, context: CommandContext): void {
  program
    .command('status')
    .description('Show what is deployed, since when, and who is working on it.')
    .argument('<target>', TARGET)
    .option(...CLOUD_FLAG)
    .option(...JSON_FLAG)
    .addHelpText('after', HELP)
    .action((target: string, flags: CommonFlags) =>
      withInterrupts(
        (text) => context.stderr.write(`${text}\n`),
        async (signal) => {
          const found = await status(sessionOptions(context, target, flags, signal));
          const text = flags.json ? JSON.stringify(found, undefined, 2) : statusLines(found).join('\n');
          context.stdout.write(`${text}\n`);
        },
      ),
    );
}
