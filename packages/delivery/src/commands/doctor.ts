import { inspectMachine } from '@exoplane/tools';
import type { Command } from 'commander';
import { doctorText } from '../tools/doctor-text.js';
import type { CommandContext } from './context.js';

/** `exoplane doctor` */
export function register(program: Command, context: CommandContext): void {
  program
    .command('doctor')
    .description('Shows what is missing on this machine, how to get it, and what each way costs. Changes nothing.')
    .option('--json', 'print it for machines')
    .addHelpText(
      'after',
      `
Exit codes: 0 everything that is needed is here or can be got by exoplane itself, 1 something is missing.

Examples:
  exoplane doctor
  exoplane doctor --json | jq '.tools[] | select(.state != "ready")'`,
    )
    .action(async (options: { json?: boolean }) => {
      const report = await inspectMachine({ env: context.env });
      context.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : doctorText(report));
      if (!report.ready) context.setExitCode(1);
    });
}
