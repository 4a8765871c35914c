import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

/** Variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where everything that can be made again is kept: `$EXOPLANE_CACHE`, else `$XDG_CACHE_HOME/exoplane`, else
 * `~/.cache/exoplane`. (A relative XDG_CACHE_HOME is ignored, as the XDG base directory specification says.)
 */
export function cacheFolder(env: Environment): string {
  if (env.EXOPLANE_CACHE) return resolve(env.EXOPLANE_CACHE);
  if (env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME)) return join(env.XDG_CACHE_HOME, 'exoplane');
  return join(env.HOME ?? homedir(), '.cache', 'exoplane');
}

/** Names of variables that carry credentials: no tool that is only asked for its version, and no compiler, gets them. */
const secret = /^(EXOSCALE_|AWS_|TF_VAR_|SOPS_AGE_|TF_ENCRYPTION)|(_TOKEN|_SECRET|_PASSWORD|_PASSPHRASE)$/;

/** The environment without credentials. */
export function withoutSecrets(env: Environment): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) if (value !== undefined && !secret.test(name)) kept[name] = value;
  return kept;
}
