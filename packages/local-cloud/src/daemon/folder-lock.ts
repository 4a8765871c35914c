import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalCloudError } from '../errors.js';
import { identify, isAlive, type ProcessIdentity } from './process-identity.js';

/**
 * Makes a folder this process's own until `release`: two local clouds on one state would destroy it. What a crash left
 * behind counts for nothing, at once. Throws L101 where a living process has the folder.
 */
export function lockFolder(dir: string): { release(): void } {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const file = join(dir, 'lock.json');
  const own = `${file}.${randomBytes(6).toString('hex')}`;
  const content = JSON.stringify(identify(process.pid) ?? { pid: process.pid, started: '' });
  writeFileSync(own, content, { mode: 0o600 });
  try {
    while (!linked(own, file)) removeStale(dir, file);
  } finally {
    unlinkSync(own);
  }
  return { release: () => rmSync(file, { force: true }) };
}

/** A link is made by exactly one of several processes that try. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function removeStale(dir: string, file: string): void {
  const seen = read(file);
  if (seen === undefined) return;
  refuseIfAlive(dir, seen);
  const aside = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  // Another process may have been faster, and what we moved aside is its lock: then it gets it back.
  if (read(aside) !== seen) linked(aside, file);
  unlinkSync(aside);
}

function refuseIfAlive(dir: string, content: string): void {
  const holder = JSON.parse(content) as ProcessIdentity;
  if (!isAlive(holder)) return;
  throw new LocalCloudError('L101', `A local cloud already runs in ${dir} (process ${holder.pid})`, {
    hint: 'Use it, or stop it first: exoplane local down',
  });
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
