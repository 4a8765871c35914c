import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { ToolDeclaration } from '../declaration';
import { withoutSecrets, type Environment } from './environment';
import { runChild } from './run-child';

/** Every executable file called `name` on PATH, in PATH's order. */
export function executablesOnPath(name: string, env: Environment): string[] {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...new Set(folders)].map((folder) => join(folder, name)).filter(isExecutableFile);
}

export interface FoundProgram {
  readonly path: string;
  /** undefined: it did not tell. */
  readonly version: string | undefined;
}

/**
 * The programs on PATH that could be this tool, each with the version it says it has. Each is started once, with its
 * version command, without credentials in its environment and with ten seconds to answer.
 */
export async function* programsOnPath(
  declaration: ToolDeclaration,
  version: string,
  env: Environment,
  signal?: AbortSignal,
): AsyncGenerator<FoundProgram> {
  const { recognise } = declaration;
  if (recognise === undefined) return;
  for (const path of executablesOnPath(declaration.file(version), env)) {
    if (recognise === 'file-name') {
      yield { path, version };
      continue;
    }
    const { stdout, stderr } = await runChild(path, recognise.args, {
      env: { ...withoutSecrets(env), ...recognise.env },
      timeout: 10_000,
      signal,
    });
    yield { path, version: recognise.parse(stdout) ?? recognise.parse(stderr) };
  }
}

function isExecutableFile(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
