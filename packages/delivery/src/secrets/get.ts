import type { CommandContext } from '../commands/context.js';
import { findSops, openSecretsFile } from './open-secrets-file.js';

/** Prints one secret to standard output and nowhere else; without a key the names, for which nothing is decrypted. */
export async function getSecret(
  context: CommandContext,
  environment: string,
  key: string | undefined,
  options: { json?: boolean } = {},
  find = findSops,
): Promise<void> {
  // Names are not encrypted: listing them must not have to get a tool first.
  const secrets = await openSecretsFile(context, environment, key === undefined ? () => Promise.resolve('sops') : find);
  const print = (value: unknown): void => {
    const text = typeof value === 'string' && !options.json ? value : JSON.stringify(value, undefined, 2);
    context.stdout.write(`${text}\n`);
  };
  if (key !== undefined) print(await secrets.get(key));
  else if (options.json) print(secrets.keys());
  else secrets.keys().forEach(print);
}
