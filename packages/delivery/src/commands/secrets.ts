import type { Command } from 'commander';
import { editSecrets } from '../secrets/edit.js';
import { getSecret } from '../secrets/get.js';
import { rotateSecrets } from '../secrets/rotate.js';
import { setSecret } from '../secrets/set.js';
import type { CommandContext } from './context.js';

const EXAMPLES = `
Examples:
  exoplane secrets edit staging                      in your editor; the file never touches a disk unencrypted
  exoplane secrets set staging exoscale.apiKey       asks for the value
  pass show shop | exoplane secrets set staging apps.shop.token
  exoplane secrets get staging                       names only
  exoplane secrets get staging exoscale.apiKey       the value, to standard output
  exoplane secrets rotate staging                    encrypt anew, after changing who may read in .sops.yaml

Secrets lie in environments/<environment>.secrets.yaml, encrypted by SOPS with age; 'sops' itself reads and writes them
too. Who may read them stands in .sops.yaml. 'organisation' has secrets of its own.`;

const TARGET = "an environment, or 'organisation'";

/** `exoplane secrets edit|set|get|rotate` */
export function register(program: Command, context: CommandContext): void {
  const secrets = program
    .command('secrets')
    .description('Read and write encrypted secrets.')
    .addHelpText('after', EXAMPLES);

  secrets
    .command('edit')
    .description('open the secrets in your editor, check them, save what has changed')
    .argument('<environment>', TARGET)
    .action((environment: string) => editSecrets(context, environment));

  secrets
    .command('set')
    .description('write one secret; the value is asked for or read from standard input, never an argument')
    .argument('<environment>', TARGET)
    .argument('<key>', 'for example exoscale.apiKey, or apps.shop.token')
    .action((environment: string, key: string) => setSecret(context, environment, key));

  secrets
    .command('get')
    .description('print one secret, or the names of all')
    .argument('<environment>', TARGET)
    .argument('[key]', 'for example exoscale.apiKey')
    .option('--json', 'for machines')
    .action((environment: string, key: string | undefined, options: { json?: boolean }) =>
      getSecret(context, environment, key, options),
    );

  secrets
    .command('rotate')
    .description('encrypt anew with a new key, for those whom .sops.yaml names')
    .argument('<environment>', TARGET)
    .argument('[key]', 'one secret: says how it is renewed')
    .action((environment: string, key: string | undefined) => rotateSecrets(context, environment, key));
}
