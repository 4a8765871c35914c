import { UserError } from '@exoplane/config';
import type { Command } from 'commander';
import { plan } from '../actions/plan.js';
import { allEnvironments, planMany, type PlanOutcome } from '../actions/plan-many.js';
import { reportError } from '../ui/report-error.js';
import type { CommandContext } from './context.js';
import { withInterrupts } from './interrupts.js';
import { CLOUD_FLAG, type CommonFlags, JSON_FLAG, sessionOptions } from './session-options.js';

const HELP = `
Changes nothing. Ends with 0 when there is nothing to do, 2 when there are changes, 1 on an error.
Several targets are planned together.

Examples:
  exoplane plan staging
  exoplane plan staging --cloud local
  exoplane plan dev test staging
  exoplane plan --all
  exoplane plan prod --json | jq '.changes[].address'`;

interface Flags extends CommonFlags {
  readonly all?: boolean;
}

/** `exoplane plan <target...>` */
export function register(program: Command, context: CommandContext): void {
  program
    .command('plan')
    .description('Show what a deploy would change, in plain words.')
    .argument('[targets...]', "environments, or 'organisation'")
    .option('--all', 'all environments')
    .option(...CLOUD_FLAG)
    .option(...JSON_FLAG)
    .addHelpText('after', HELP)
    .action((targets: string[], flags: Flags) =>
      withInterrupts(
        (text) => context.stderr.write(`${text}\n`),
        (signal) => {
          const wanted = flags.all ? allEnvironments(context.root) : targets;
          const [target] = wanted;
          if (target === undefined) throw nothingNamed(context.root);
          return wanted.length === 1
            ? planOne(context, target, flags, signal)
            : planSeveral(context, wanted, flags, signal);
        },
      ),
    );
}

async function planOne(context: CommandContext, target: string, flags: Flags, signal: AbortSignal): Promise<void> {
  const { lines, document, changes } = await plan(sessionOptions(context, target, flags, signal));
  context.stdout.write(`${flags.json ? JSON.stringify(document, undefined, 2) : lines.join('\n')}\n`);
  context.setExitCode(changes ? 2 : 0);
}

async function planSeveral(
  context: CommandContext,
  targets: string[],
  flags: Flags,
  signal: AbortSignal,
): Promise<void> {
  const { target: _, ...options } = sessionOptions(context, '', flags, signal);
  const outcomes = await planMany(options, targets);
  const made = outcomes.flatMap((outcome) => ('result' in outcome ? [outcome.result] : []));
  if (flags.json) {
    const document = { version: 1, plans: made.map((result) => result.document) };
    context.stdout.write(`${JSON.stringify(document, undefined, 2)}\n`);
  } else {
    for (const { lines } of made) context.stdout.write(`${lines.join('\n')}\n`);
  }
  for (const outcome of outcomes) if ('error' in outcome) reportError(outcome.error, context);
  context.setExitCode(exitCode(outcomes));
}

function exitCode(outcomes: readonly PlanOutcome[]): number {
  if (outcomes.some((outcome) => 'error' in outcome)) return 1;
  return outcomes.some((outcome) => 'result' in outcome && outcome.result.changes) ? 2 : 0;
}

const nothingNamed = (root: string): UserError =>
  new UserError('which environment?', {
    code: 'D112',
    hint: `name one or more of ${allEnvironments(root).join(', ')}, or say --all`,
  });
