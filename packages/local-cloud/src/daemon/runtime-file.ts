import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sync as writeFileAtomic } from 'write-file-atomic';
import type { Endpoints } from '../status.js';
import { identify, isAlive, type ProcessIdentity } from './process-identity.js';

/** Who serves a folder now, and where. The file is there while the local cloud runs, and after a crash. */
export interface Runtime extends ProcessIdentity {
  readonly endpoints: Endpoints;
  /** Other facts about how it was started, for the status. */
  readonly validated: boolean;
}

const fileIn = (dir: string): string => join(dir, 'runtime.json');

/** The process that serves the folder, or undefined; what a crash left behind does not count. */
export function readRuntime(dir: string): Runtime | undefined {
  const file = fileIn(dir);
  if (!existsSync(file)) return undefined;
  const runtime = JSON.parse(readFileSync(file, 'utf8')) as Runtime;
  return isAlive(runtime) ? runtime : undefined;
}

/** Notes that this process serves the folder. */
export function writeRuntime(dir: string, runtime: Omit<Runtime, keyof ProcessIdentity>): void {
  const identity = identify(process.pid) ?? { pid: process.pid, started: '' };
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  writeFileAtomic(fileIn(dir), JSON.stringify({ ...identity, ...runtime }), { mode: 0o600 });
}

export function removeRuntime(dir: string): void {
  rmSync(fileIn(dir), { force: true });
}
