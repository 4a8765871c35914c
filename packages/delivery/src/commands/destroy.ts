import type { Command } from 'commander';
import { destroy } from '../actions/destroy.js';
import type { CommandContext } from './context.js';
import { withInterrupts } from './interrupts.js';
import { askerOf, CLOUD_FLAG, type CommonFlags, sessionOptions } from './session-options.js';

const HELP = `
Without --with-data only the cluster goes: the load balancer with its address, the names and the database stay, and the
next deploy finds them again. The environment's name has to be typed in, or given by --confirm.

Examples:
  exoplane destroy dev
  exoplane destroy dev --with-data            everything, for good`;

interface Flags extends CommonFlags {
  readonly withData?: boolean;
  readonly confirm?: string;
}

/** `exoplane destroy <environment>` */
export function register(program: Command, context: CommandContext): void {
  program
    .command('destroy')
    .description('Remove the cluster of an environment; what holds data stays unless you say so.')
    .argument('<environment>', 'an environment')
    .option(...CLOUD_FLAG)
    .option('--with-data', 'also the database, the load balancer with its address, and the names')
    .option('--confirm <name>', "the environment's name, for when nobody can be asked")
    .addHelpText('after', HELP)
    .action((target: string, flags: Flags) =>
      withInterrupts(
        (text) => context.stderr.write(`${text}\n`),
        async (signal) => {
          const options = sessionOptions(context, target, flags, signal);
          const { withData, confirm } = flags;
          const { destroyed } = await destroy({ ...options, withData, confirm, ask: askerOf(context) });
          context.stderr.write(`  ${destroyed ? `${target}: destroyed` : `${target}: there is nothing to destroy`}\n`);
        },
      ),
    );
}
