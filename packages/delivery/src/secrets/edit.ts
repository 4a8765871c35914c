import { UserError } from '@exoplane/config';
import { confirm } from '@inquirer/prompts';
import type { CommandContext } from '../commands/context.js';
import { reportError } from '../ui/report-error.js';
import { answerTo } from './ask.js';
import { findSops, openSecretsFile } from './open-secrets-file.js';

/** Opens the secrets in the person's editor until they are right or the person gives up. */
export async function editSecrets(context: CommandContext, environment: string, find = findSops): Promise<void> {
  if (!context.interactive) {
    throw new UserError('an editor needs a terminal', {
      code: 'D022',
      hint: `in a script use: … | exoplane secrets set ${environment} <key>`,
    });
  }
  const secrets = await openSecretsFile(context, environment, find);
  const result = await secrets.edit({
    onInvalid: async (errors) => {
      reportError(errors, context);
      const streams = { input: context.stdin, output: context.stderr };
      const question = confirm({ message: 'Open the editor again? (no discards what you wrote)' }, streams);
      return (await answerTo(question)) ? 'again' : 'discard';
    },
  });
  const said = {
    saved: 'saved, encrypted',
    unchanged: 'nothing was changed',
    discarded: 'discarded, nothing was changed',
  };
  context.stderr.write(`  ${secrets.file}: ${said[result]}\n`);
}
