import type { Command } from 'commander';
import { start } from '../actions/start.js';
import type { CommandContext } from './context.js';
import { withInterrupts } from './interrupts.js';
import { sessionOptions } from './session-options.js';

const HELP = `
Gets the tools, starts the local cloud and deploys the environment 'local' into it. Needs no cloud account.
Started again, it does what is missing, and says so when that is nothing.`;

/** `exoplane start`, behind `npm start` */
export function register(program: Command, context: CommandContext): void {
  program
    .command('start')
    .description('Bring everything up on this machine.')
    .addHelpText('after', HELP)
    .action(() =>
      withInterrupts(
        (text) => context.stderr.write(`${text}\n`),
        async (signal) => {
          const lines = await start(sessionOptions(context, 'local', {}, signal));
          context.stdout.write(`${lines.join('\n')}\n`);
        },
      ),
    );
}
