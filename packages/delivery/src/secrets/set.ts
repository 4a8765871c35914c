import { text } from 'node:stream/consumers';
import { UserError } from '@exoplane/config';
import { password } from '@inquirer/prompts';
import type { CommandContext } from '../commands/context.js';
import { answerTo } from './ask.js';
import { findSops, openSecretsFile } from './open-secrets-file.js';

/** Writes one secret. The value comes from a hidden prompt or from standard input: an argument is seen by everybody. */
export async function setSecret(
  context: CommandContext,
  environment: string,
  key: string,
  find = findSops,
): Promise<void> {
  const secrets = await openSecretsFile(context, environment, find);
  secrets.ensureKnown(key);
  const value = await readValue(context, key);
  if (value === '') {
    throw new UserError('the value is empty, nothing was changed', {
      code: 'D021',
      hint: `type it when asked, or pipe it: … | exoplane secrets set ${environment} ${key}`,
    });
  }
  await secrets.set(key, value);
  context.stderr.write(`  ${secrets.file}: ${key} is set\n`);
}

async function readValue({ stdin, stderr, interactive }: CommandContext, key: string): Promise<string> {
  if (interactive) return answerTo(password({ message: `${key}:`, mask: true }, { input: stdin, output: stderr }));
  // What echo and editors add at the end is not part of the secret.
  return stdin.isTTY ? '' : (await text(stdin)).replace(/\r?\n$/, '');
}
