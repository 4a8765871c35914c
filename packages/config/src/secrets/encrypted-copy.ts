import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sync as writeFileAtomic } from 'write-file-atomic';
import { assertEncrypted } from './assert-encrypted.js';
import { beginOf, SecretsError } from './secrets-error.js';

/**
 * Lets sops change a copy of an encrypted file and puts it in place at once: sops writes in place piece by piece, and
 * an interrupt would leave half a file. The copy holds nothing readable, and lies beside the original because
 * `.sops.yaml` goes by the path.
 *
 * @param before the encrypted text that the change is made to.
 * @throws SecretsError E209 when the original is not that any more, E201 when the result would be readable.
 */
export async function throughCopy(
  root: string,
  file: string,
  before: string,
  work: (copy: string) => Promise<void>,
): Promise<void> {
  const copy = join(dirname(file), `.${process.pid}.${basename(file)}`);
  const copyPath = join(root, copy);
  const remove = (): void => rmSync(copyPath, { force: true });
  process.once('exit', remove);
  try {
    writeFileSync(copyPath, before);
    await work(copy);
    const after = readFileSync(copyPath, 'utf8');
    if (after !== before) replace(root, file, before, after);
  } finally {
    remove();
    process.removeListener('exit', remove);
  }
}

/** Writes a secrets file in one step, unless somebody else wrote it first or something in it is readable. */
export function replace(root: string, file: string, before: string | undefined, after: string): void {
  const path = join(root, file);
  const now = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (now !== before) {
    throw new SecretsError('the file was changed by somebody else in the meantime', {
      code: 'E209',
      location: beginOf(file),
      hint: 'nothing was written; try again',
    });
  }
  assertEncrypted(after, file);
  writeFileAtomic(path, after);
}
