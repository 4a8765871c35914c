import { ToolError } from '../errors';
import { withoutSecrets, type Environment } from './environment';
import { runChild } from './run-child';
import { executablesOnPath } from './search-path';

export interface GoProgram {
  readonly path: string;
  /** "1.26.8" */
  readonly version: string;
}

/** Go fetches other versions of itself (GOTOOLCHAIN) since this one. https://go.dev/doc/toolchain */
export const oldestUsableGo = '1.21';

/** The first Go on PATH, with its own version; undefined without one. */
export async function findGo(env: Environment, signal?: AbortSignal): Promise<GoProgram | undefined> {
  for (const path of executablesOnPath('go', env)) {
    const { stdout } = await runChild(path, ['env', 'GOVERSION'], {
      env: { ...withoutSecrets(env), GOTOOLCHAIN: 'local', GOWORK: 'off' },
      timeout: 10_000,
      signal,
    });
    const version = /^go(\d+\.\d+\S*)/.exec(stdout.trim())?.[1];
    if (version !== undefined) return { path, version };
  }
  return undefined;
}

export function isUsableGo(version: string): boolean {
  return version.localeCompare(oldestUsableGo, 'en', { numeric: true }) >= 0;
}

/** The Go to build with. Throws T101 without one, T102 when it is too old. `tool` is what is to be built: "opentofu 1.12.6". */
export async function requireGo(tool: string, env: Environment, signal?: AbortSignal): Promise<GoProgram> {
  const go = await findGo(env, signal);
  const ways = `Install Go ${oldestUsableGo} or newer (mise use go, or your package manager), or put ${tool} itself on PATH (mise install).`;
  if (go === undefined) throw new ToolError('T101', `${tool} must be built, and there is no Go on this machine`, ways);
  if (!isUsableGo(go.version)) {
    throw new ToolError('T102', `${tool} must be built, and Go ${go.version} (${go.path}) is too old for it`, ways);
  }
  return go;
}
