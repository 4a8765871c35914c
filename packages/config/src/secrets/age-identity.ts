import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

export interface AgeIdentity {
  /** Public: who may open what is encrypted for it. */
  recipient: string;
  /** File that holds the key; undefined when it came from SOPS_AGE_KEY. */
  file?: string;
  /** Whether it was made just now. */
  created: boolean;
}

/**
 * The file in which sops looks for age keys.
 * Source: getsops/sops, age/keysource.go: SOPS_AGE_KEY_FILE, else `sops/age/keys.txt` below the user's configuration folder.
 */
export function ageKeyFile(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  if (env.SOPS_AGE_KEY_FILE) return env.SOPS_AGE_KEY_FILE;
  const home = env.HOME ?? homedir();
  const configFolder =
    env.XDG_CONFIG_HOME ||
    (platform === 'darwin' ? join(home, 'Library', 'Application Support') : join(home, '.config'));
  return join(configFolder, 'sops', 'age', 'keys.txt');
}

/** The first age key that sops would find on this machine, made if there is none (file mode 0600, folder 0700). */
export async function findOrCreateAgeIdentity(env: NodeJS.ProcessEnv): Promise<AgeIdentity> {
  // Loaded here and not above: 60 ms that only the first use of secrets spends.
  const { generateX25519Identity, identityToRecipient } = await import('age-encryption');
  const given = firstIdentity(env.SOPS_AGE_KEY ?? '');
  if (given) return { recipient: await identityToRecipient(given), created: false };

  const file = ageKeyFile(env);
  const found = existsSync(file) ? firstIdentity(readFileSync(file, 'utf8')) : undefined;
  if (found) return { recipient: await identityToRecipient(found), file, created: false };

  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  // Appends: a file with other kinds of keys is never lost.
  writeFileSync(file, `# public key: ${recipient}\n${identity}\n`, { mode: 0o600, flag: 'a' });
  return { recipient, file, created: true };
}

const firstIdentity = (text: string): string | undefined =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .find((line) => line.startsWith('AGE-SECRET-KEY-1'));
