import { type Command, Option } from 'commander';
import { deploy } from '../actions/deploy.js';
import type { CommandContext } from './context.js';
import { withInterrupts } from './interrupts.js';
import { askerOf, CLOUD_FLAG, type CommonFlags, JSON_FLAG, sessionOptions, TARGET } from './session-options.js';

const HELP = `
Shows the plan and asks before anything is changed. Where nobody can be asked, --yes is needed. What would lose data
needs --replace with its name, and the environment's name typed in (or given by --confirm).
Ends with 0 when the environment is as the repository says, 3 when you said no, 1 on an error.

Examples:
  exoplane deploy staging
  exoplane deploy staging --cloud local --yes
  exoplane deploy staging --replace database --confirm staging`;

interface Flags extends CommonFlags {
  readonly yes?: boolean;
  readonly replace?: string[];
  readonly confirm?: string;
  readonly until?: 'cluster';
}

/** `exoplane deploy <target>` */
export function register(program: Command, context: CommandContext): void {
  program
    .command('deploy')
    .description('Bring an environment to what the repository says.')
    .argument('<target>', TARGET)
    .option(...CLOUD_FLAG)
    .option('-y, --yes', 'do not ask where nothing is lost')
    .option('--replace <what...>', 'what may be replaced although something is lost, such as: database')
    .option('--confirm <name>', "the environment's name, for when something is lost and nobody can be asked")
    .addOption(new Option('--until <layer>', 'stop before the platform').choices(['cluster']))
    .option(...JSON_FLAG)
    .addHelpText('after', HELP)
    .action((target: string, flags: Flags) =>
      withInterrupts(
        (text) => context.stderr.write(`${text}\n`),
        async (signal) => {
          const { yes, replace, confirm, until } = flags;
          const ask = flags.json ? undefined : askerOf(context);
          const options = sessionOptions(context, target, flags, signal);
          const { changed, done, outputs } = await deploy({ ...options, yes, replace, confirm, until, ask });
          if (flags.json) context.stdout.write(`${JSON.stringify({ target, changed, outputs }, undefined, 2)}\n`);
          else context.stderr.write(`  ${closing(target, changed, done)}\n`);
          if (!done) context.setExitCode(3);
        },
      ),
    );
}

function closing(target: string, changed: boolean, done: boolean): string {
  if (!done) return 'nothing was changed';
  return changed ? `${target} is deployed` : `${target} is up to date, nothing changed`;
}
