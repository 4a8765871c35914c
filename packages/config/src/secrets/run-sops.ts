import { beginOf, SecretsError } from './secrets-error.js';

export interface SopsContext {
  /** Path of the sops binary. */
  sops: string;
  /** Root of the repository, where `.sops.yaml` lies. */
  root: string;
  /** Environment of the child; default: that of this process. */
  env?: NodeJS.ProcessEnv;
}

/**
 * Runs sops. What is secret goes through its stdin and stdout only; `args` may hold names, never values.
 *
 * @param file the secrets file as it is to appear in messages.
 * @throws SecretsError E203 when it cannot be started, E204 without a fitting key, E206 on a wrong checksum, else E212.
 */
export async function runSops(context: SopsContext, file: string, args: string[], input?: string): Promise<string> {
  // Loaded here and not above: 70 ms that a command without secrets does not spend.
  const { execa } = await import('execa');
  const result = await execa(context.sops, args, {
    cwd: context.root,
    env: context.env,
    extendEnv: context.env === undefined,
    input: input ?? '',
    reject: false,
    stripFinalNewline: false,
    maxBuffer: 16 * 1024 * 1024,
  });
  if (!result.failed) return result.stdout;
  if (result.exitCode === undefined) {
    throw new SecretsError(`sops cannot be started (${result.code ?? result.signal ?? 'unknown reason'})`, {
      code: 'E203',
      hint: "'exoplane doctor' says how to get it",
    });
  }
  throw explain(result.stderr, result.exitCode, file);
}

/** sops' own words are kept out: what it says of a file it cannot read may quote that file. */
function explain(stderr: string, exitCode: number, file: string): SecretsError {
  const location = beginOf(file);
  if (
    /data key required to decrypt|failed to load age identities|no identity matched|no master key was able/i.test(
      stderr,
    )
  ) {
    return new SecretsError('none of your age keys opens this file', {
      code: 'E204',
      location,
      hint: "put the key where sops looks for it (SOPS_AGE_KEY_FILE), or ask somebody who can open it to add your recipient to .sops.yaml and run 'exoplane secrets rotate'",
    });
  }
  if (/MAC mismatch|mac|message authentication failed|Error decrypting/i.test(stderr)) {
    return new SecretsError('the file was changed without sops, or is damaged', {
      code: 'E206',
      location,
      hint: 'take the last good version from git',
    });
  }
  if (/no matching creation rules|config file not found/i.test(stderr)) {
    return new SecretsError('.sops.yaml does not say for whom this file is to be encrypted', {
      code: 'E211',
      location: beginOf('.sops.yaml'),
      hint: "add a creation rule with path_regex and age for 'environments/*.secrets.yaml'",
    });
  }
  return new SecretsError(`sops failed with exit code ${exitCode}`, { code: 'E212', location });
}
