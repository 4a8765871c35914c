import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sync as writeFileAtomic } from 'write-file-atomic';
import { isMap, parseDocument } from 'yaml';
import { type AgeIdentity, findOrCreateAgeIdentity } from './age-identity.js';
import { beginOf, SecretsError } from './secrets-error.js';

export const sopsConfig = '.sops.yaml';

/**
 * Makes `.sops.yaml` when the repository has none, for the age key of this machine.
 *
 * @returns the identity when something was made, to tell the person to keep it safe.
 */
export async function ensureRecipients(root: string, env: NodeJS.ProcessEnv): Promise<AgeIdentity | undefined> {
  const path = join(root, sopsConfig);
  if (existsSync(path)) {
    const contents = parseDocument(readFileSync(path, 'utf8')).contents;
    if (!isMap(contents) || !contents.has('creation_rules')) {
      throw new SecretsError('.sops.yaml has no creation rules', {
        code: 'E211',
        location: beginOf(sopsConfig),
        hint: 'remove the file to have it made, or add creation_rules',
      });
    }
    return undefined;
  }
  const identity = await findOrCreateAgeIdentity(env);
  writeFileAtomic(path, configFor(identity.recipient));
  return identity;
}

const configFor = (
  recipient: string,
): string => `# Who can open the secrets files: the public keys of people and pipelines.
# To let somebody in or out, change the list and run: npx exoplane secrets rotate <environment>
creation_rules:
  - path_regex: ^environments/[^/]+\\.secrets\\.yaml$
    age: >-
      ${recipient}
`;
