import { parseDocument } from 'yaml';
import { checkUnfinished } from './check-secrets.js';
import { replace, throughCopy } from './encrypted-copy.js';
import { beginOf, SecretsError } from './secrets-error.js';
import type { SecretsFile } from './secrets-file.js';
import { type KeyPath, statePassphrase } from './secret-key.js';
import { newSecrets } from './template.js';

/** A first secret: the file is made, with a passphrase for the state unless that is what is being set. */
export async function newFileWith(secrets: SecretsFile, path: KeyPath, value: string): Promise<void> {
  const document = parseDocument(newSecrets(secrets.environment, { open: false }));
  document.setIn(path, value);
  const plain = document.toString();
  checkUnfinished(plain, secrets.file);
  replace(secrets.root, secrets.file, undefined, await secrets.encrypt(plain));
}

/** One secret in a file that is there. sops keeps everything else as it is, to the byte. */
export async function setSecret(secrets: SecretsFile, encrypted: string, path: KeyPath, value: string): Promise<void> {
  const document = parseDocument(await secrets.decrypt());
  const before = document.getIn(path);
  if (before === value) return;
  if (path.join('.') === statePassphrase && before !== undefined) refusePassphrase(secrets);
  document.setIn(path, value);
  checkUnfinished(document.toString(), secrets.file);
  const index = path.map((part) => `[${JSON.stringify(part)}]`).join('');
  await throughCopy(secrets.root, secrets.file, encrypted, async (copy) => {
    await secrets.sops(['set', '--value-stdin', copy, index], JSON.stringify(value));
  });
}

/** Changing it needs the old and the new one at the same time (OpenTofu's fallback), which `deploy` does not do yet. */
export function refusePassphrase(secrets: SecretsFile): never {
  throw new SecretsError(`the state passphrase of ${secrets.environment} must not change: it alone opens the state`, {
    code: 'E210',
    location: beginOf(secrets.file),
    hint: "'exoplane secrets rotate' renews the encryption of this file without changing it",
  });
}
