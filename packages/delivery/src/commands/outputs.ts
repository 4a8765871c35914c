import type { Command } from 'commander';
import { outputs } from '../actions/outputs.js';
import type { CommandContext } from './context.js';
import { withInterrupts } from './interrupts.js';
import { CLOUD_FLAG, type CommonFlags, sessionOptions, TARGET } from './session-options.js';

const HELP = `
Prints what is not secret, and writes the same to outputs/<environment>.json (of the local cloud: below .exoplane/).

Examples:
  exoplane outputs staging | jq -r .foundation.loadBalancer.ip`;

/** `exoplane outputs <target>` */
export function register(program: Command, context: CommandContext): void {
  program
    .command('outputs')
    .description('Print the addresses and ids of an environment.')
    .argument('<target>', TARGET)
    .option(...CLOUD_FLAG)
    .option('--json', 'accepted for the sake of scripts: the outputs are JSON anyway')
    .addHelpText('after', HELP)
    .action((target: string, flags: CommonFlags) =>
      withInterrupts(
        (text) => context.stderr.write(`${text}\n`),
        async (signal) => {
          const found = await outputs(sessionOptions(context, target, flags, signal));
          context.stdout.write(`${JSON.stringify(found, undefined, 2)}\n`);
        },
      ),
    );
}
