import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { ConfigErrors } from '../errors/config-error.js';
import { checkUnfinished } from './check-secrets.js';
import { replace, throughCopy } from './encrypted-copy.js';
import { withPrivateFolder } from './private-folder.js';
import { editorOf, runEditor } from './run-editor.js';
import type { EditOptions, SecretsFile } from './secrets-file.js';
import { statePassphrase } from './secret-key.js';
import { refusePassphrase } from './set-secret.js';
import { newSecrets } from './template.js';

export type EditResult = 'saved' | 'unchanged' | 'discarded';

/**
 * Decrypts into a folder in memory, lets the person edit and corrects with them until it is right, saves, wipes.
 *
 * @param encrypted the file as it is; undefined when there is none yet.
 */
export function editSecrets(
  secrets: SecretsFile,
  encrypted: string | undefined,
  options: EditOptions & { env: NodeJS.ProcessEnv },
): Promise<EditResult> {
  return withPrivateFolder(options.env, async (folder) => {
    const isNew = encrypted === undefined;
    const before = isNew ? newSecrets(secrets.environment, { open: true }) : await secrets.decrypt();
    const path = join(folder, `${secrets.environment}.secrets.yaml`);
    writeFileSync(path, before, { mode: 0o600 });

    for (;;) {
      await runEditor(options.editor ?? editorOf(options.env), path, options.env);
      const after = readFileSync(path, 'utf8');
      if (after === before) return 'unchanged';
      const wrong = problemsOf(after, secrets.file);
      if (!wrong) {
        if (isNew) replace(secrets.root, secrets.file, undefined, await secrets.encrypt(after));
        else await save(secrets, encrypted, { before, after, path, folder, env: options.env });
        return 'saved';
      }
      if (!options.onInvalid) throw wrong;
      if ((await options.onInvalid(wrong)) === 'discard') return 'discarded';
    }
  });
}

function problemsOf(plain: string, file: string): ConfigErrors | undefined {
  try {
    checkUnfinished(plain, file);
    return undefined;
  } catch (error) {
    if (error instanceof ConfigErrors) return error;
    throw error;
  }
}

interface Edited {
  before: string;
  after: string;
  /** The edited file, in the private folder. */
  path: string;
  folder: string;
  env: NodeJS.ProcessEnv;
}

async function save(
  secrets: SecretsFile,
  encrypted: string,
  { before, after, path, folder, env }: Edited,
): Promise<void> {
  const [old, now] = [before, after].map((text) => parseDocument(text).getIn(statePassphrase.split('.')));
  if (old !== undefined && old !== now) refusePassphrase(secrets);
  // sops's own editing keeps what did not change as it is, to the byte: its "editor" copies the new text over the old.
  const quoted = `'${path.replaceAll("'", `'\\''`)}'`;
  await throughCopy(secrets.root, secrets.file, encrypted, async (copy) => {
    await secrets.sops(['edit', copy], '', { ...env, TMPDIR: folder, SOPS_EDITOR: `cp -f ${quoted}` });
  });
}
