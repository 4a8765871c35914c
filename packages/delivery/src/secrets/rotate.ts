import { UserError } from '@exoplane/config';
import type { CommandContext } from '../commands/context.js';
import { findSops, openSecretsFile } from './open-secrets-file.js';

/**
 * Renews the encryption of a secrets file. A single secret cannot be renewed here: what comes from outside is made
 * outside, and a new passphrase would lock the state, which is readable by the old one only.
 */
export async function rotateSecrets(
  context: CommandContext,
  environment: string,
  key: string | undefined,
  find = findSops,
): Promise<void> {
  if (key === 'state.passphrase') {
    throw new UserError(`the state passphrase of ${environment} must not change: it alone opens the state`, {
      code: 'E210',
      hint: `'exoplane secrets rotate ${environment}' renews the encryption of the file without changing it`,
    });
  }
  if (key !== undefined) {
    throw new UserError(`${key} comes from outside and cannot be renewed here`, {
      code: 'D023',
      hint: `make a new one where it comes from, then: exoplane secrets set ${environment} ${key}`,
    });
  }
  const secrets = await openSecretsFile(context, environment, find);
  await secrets.rotate();
  context.stderr.write(`  ${secrets.file}: encrypted anew for those named in .sops.yaml\n`);
  context.stderr.write('  whoever could read it before may have copied the values: renew those too if that matters\n');
}
