import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { processContext } from './commands/process-context.js';
import { verbs } from './commands/verbs.js';
import { reportError } from './ui/report-error.js';

const EXAMPLES = `
Examples:
  exoplane start                        everything on this machine, with no cloud account
  exoplane plan staging                 what a deploy would change
  exoplane deploy staging               change it
  exoplane deploy staging --cloud local the same, tried on the local cloud first
  exoplane doctor                       what is missing on this machine, and how to get it`;

const version = (): string =>
  (JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8')) as { version: string }).version;

/**
 * Runs the command line.
 *
 * Only the file of the verb that is called is loaded, so that help and mistakes in typing answer at once.
 *
 * @param argv arguments without program and script.
 */
export async function main(argv: string[] = process.argv.slice(2)): Promise<void> {
  const context = processContext();
  const program = new Command('exoplane')
    .version(version(), '-v, --version')
    .description('Runs your platform on Exoscale from a few YAML files.')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(exoplane --help shows what there is)')
    .enablePositionalOptions()
    .exitOverride((error) => {
      // Mistakes in typing end with 1 as all errors do; 2 means 'changes' to whoever reads the code of a plan.
      process.exit(error.exitCode === 0 ? 0 : 1);
    });

  const called = argv.find((argument) => !argument.startsWith('-'));
  for (const verb of verbs) {
    if (called === verb.name) (await verb.load()).register(program, context);
    else program.command(verb.name).description(verb.summary);
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    reportError(error, context);
    process.exitCode = 1;
  }
}
