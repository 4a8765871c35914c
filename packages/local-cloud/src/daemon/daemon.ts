import { fork } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { LocalCloudError } from '../errors.js';
import { zoneNames } from '../families/zones.js';
import { existingIdentity } from '../identity.js';
import type { LocalCloudOptions } from '../local-cloud.js';
import { limits, type LocalCloudStatus } from '../status.js';
import { lockFolder } from './folder-lock.js';
import { isAlive, type ProcessIdentity } from './process-identity.js';
import { readRuntime, removeRuntime } from './runtime-file.js';

const program = join(__dirname, 'main.js');
const politeMilliseconds = 8000;
/** Bytes after which the log is begun anew; the old one is kept beside it. */
const largestLog = 5_000_000;

/** What can be told of the local cloud in a folder, running or not. `credentials` is the local key: show it only when asked. */
export function localCloudStatus(dir: string): LocalCloudStatus {
  const folder = resolve(dir);
  const runtime = readRuntime(folder);
  return {
    running: runtime !== undefined,
    dir: folder,
    ...(runtime && { pid: runtime.pid, endpoints: runtime.endpoints }),
    credentials: existingIdentity(folder)?.credentials,
    zones: zoneNames,
    limits: limits(runtime?.validated ?? true),
  };
}

/**
 * Starts a local cloud that outlives this process, and returns when it answers. Where one already runs in the folder,
 * gives that one. Throws `LocalCloudError` with the reason where it does not come up; the log is `local-cloud.log`.
 */
export async function spawnLocalCloud(options: LocalCloudOptions): Promise<LocalCloudStatus> {
  const dir = resolve(options.dir);
  if (readRuntime(dir)) return localCloudStatus(dir);
  try {
    await startDaemon({ ...options, dir });
  } catch (error) {
    // Somebody else starts one in the same folder at this moment: that one will do.
    const taken = error instanceof LocalCloudError && error.code === 'L101';
    if (!taken || !(await until(() => readRuntime(dir) !== undefined, 15_000))) throw error;
  }
  return localCloudStatus(dir);
}

/** Stops the local cloud of a folder: asks it to, and ends it if it does not. False where none ran. Throws L104. */
export async function stopLocalCloud(dir: string): Promise<boolean> {
  const folder = resolve(dir);
  const runtime = readRuntime(folder);
  if (runtime) {
    process.kill(runtime.pid, 'SIGTERM');
    if (!(await ends(runtime, politeMilliseconds))) process.kill(runtime.pid, 'SIGKILL');
    if (!(await ends(runtime, 2000))) throw new LocalCloudError('L104', `Process ${runtime.pid} does not end`);
  }
  removeRuntime(folder);
  return runtime !== undefined;
}

/**
 * Forgets all resources and buckets of a folder. Address, CA and local key stay, so that clients need no change. Throws
 * L101 while a local cloud runs there.
 */
export function resetLocalCloud(dir: string): void {
  const folder = resolve(dir);
  const lock = lockFolder(folder);
  for (const name of ['state', 'object-storage', 'clusters'])
    rmSync(join(folder, name), { recursive: true, force: true });
  lock.release();
}

async function startDaemon(options: LocalCloudOptions): Promise<void> {
  mkdirSync(options.dir, { recursive: true, mode: 0o700 });
  const log = join(options.dir, 'local-cloud.log');
  if (existsSync(log) && statSync(log).size > largestLog) renameSync(log, `${log}.1`);
  const output = openSync(log, 'a', 0o600);
  const child = fork(program, [JSON.stringify(options)], {
    detached: true,
    // Flags of this process (a debugger, a loader) are not for the daemon.
    execArgv: [],
    cwd: options.dir,
    env: daemonEnvironment(),
    stdio: ['ignore', output, output, 'ipc'],
  });
  closeSync(output);
  try {
    await new Promise<void>((ready, reject) => {
      child.once('message', (message: { error?: { code: string; message: string; hint?: string } }) => {
        const { error } = message;
        if (error) reject(new LocalCloudError(error.code, error.message, { hint: error.hint ?? `See ${log}` }));
        else ready();
      });
      child.once('error', reject);
      child.once('exit', (code) => reject(notStarted(code, log)));
    });
  } finally {
    if (child.connected) child.disconnect();
    child.unref();
  }
}

/** What the daemon may know of the caller's environment: no key of a real cloud, no proxy. */
function daemonEnvironment(): NodeJS.ProcessEnv {
  const wanted = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'TZ'];
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => wanted.includes(name)));
}

function notStarted(code: number | null, log: string): LocalCloudError {
  return new LocalCloudError('L103', `The local cloud did not start (exit code ${code ?? 'none'})`, {
    hint: `See ${log}`,
  });
}

function ends(identity: ProcessIdentity, milliseconds: number): Promise<boolean> {
  return until(() => !isAlive(identity), milliseconds);
}

/** Waits for something to become true; false where it does not in time. */
async function until(condition: () => boolean, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (!condition()) {
    if (Date.now() > end) return false;
    await wait(20);
  }
  return true;
}
