import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SecretsError } from './secrets-error.js';

const prefix = 'exoplane-secrets-';
/** Kinds of file systems that live in memory. Source: statfs(2), linux/magic.h: TMPFS_MAGIC and RAMFS_MAGIC. */
const memoryFileSystems = [0x01021994, 0x858458f6];
const signals = ['SIGTERM', 'SIGHUP'] as const;

/**
 * Gives a folder that only this user can read and that never touches a disk, and wipes it afterwards: also when
 * the work fails, when the process ends and on SIGTERM and SIGHUP. What a killed process left is wiped at the next use.
 * An editor needs a file; this is the one place where decrypted secrets are one.
 *
 * @param env `EXOPLANE_MEMORY_DIR` names a folder in memory where there is no `/dev/shm`.
 * @throws SecretsError E208 when there is no such place.
 */
export async function withPrivateFolder<T>(env: NodeJS.ProcessEnv, work: (folder: string) => Promise<T>): Promise<T> {
  const base = memoryFolder(env);
  wipeLeftovers(base);
  const folder = join(base, `${prefix}${process.pid}-${randomBytes(6).toString('hex')}`);
  mkdirSync(folder, { mode: 0o700 });
  const wipeNow = (): void => wipe(folder);
  const wipeAndEnd = (signal: NodeJS.Signals): void => {
    wipe(folder);
    for (const name of signals) process.removeListener(name, wipeAndEnd);
    // Later, when nobody else listens any more: as long as somebody does, the signal would not end the process.
    setImmediate(() => process.kill(process.pid, signal));
  };
  process.once('exit', wipeNow);
  for (const signal of signals) process.on(signal, wipeAndEnd);
  try {
    return await work(folder);
  } finally {
    wipe(folder);
    process.removeListener('exit', wipeNow);
    for (const signal of signals) process.removeListener(signal, wipeAndEnd);
  }
}

function memoryFolder(env: NodeJS.ProcessEnv): string {
  if (env.EXOPLANE_MEMORY_DIR) return env.EXOPLANE_MEMORY_DIR;
  if (existsSync('/dev/shm') && memoryFileSystems.includes(statfsSync('/dev/shm').type)) return '/dev/shm';
  throw new SecretsError('there is no place in memory to edit secrets in', {
    code: 'E208',
    hint: "use 'exoplane secrets set', which needs no file, or name a folder on a RAM disk in EXOPLANE_MEMORY_DIR",
  });
}

function wipe(folder: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    writeFileSync(path, Buffer.alloc(statSync(path).size), { flag: 'r+' });
  }
  rmSync(folder, { recursive: true, force: true });
}

function wipeLeftovers(base: string): void {
  for (const name of readdirSync(base)) {
    const owner = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
    if (owner && !isAlive(Number(owner)) && statSync(join(base, name)).uid === process.getuid?.())
      wipe(join(base, name));
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: somebody else's process, so it lives.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
