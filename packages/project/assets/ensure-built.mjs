// Compiles the packages when a source is newer than what was compiled. `tsc --build` takes 0.5 s and more only to find
// that nothing changed; comparing times and sizes takes 20 ms, which every `exoplane …` can afford.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const stamp = join(root, 'node_modules/.cache/exoplane/build.stamp');
const lock = `${stamp}.lock`;

/** Sizes and times of everything that is compiled; a test never is. */
function fingerprint() {
  const hash = createHash('sha256');
  const add = (file) => {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${file}:${mtimeMs}:${size}\n`);
  };
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (!entry.name.endsWith('.test.ts')) add(path);
    }
  };
  add(join(root, 'tsconfig.base.json'));
  for (const folder of packages()) {
    add(join(folder, 'tsconfig.json'));
    walk(join(folder, 'src'));
  }
  return hash.digest('hex');
}

/** Folders of the packages that are compiled. */
function packages() {
  return readdirSync(join(root, 'packages'))
    .sort()
    .map((name) => join(root, 'packages', name))
    .filter((folder) => existsSync(join(folder, 'tsconfig.json')) && existsSync(join(folder, 'src')));
}

/** Whether what is compiled was made of sources with this fingerprint, and is still there. */
function isCurrent(sources) {
  const made = existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;
  return made && packages().every((folder) => existsSync(join(folder, 'lib')));
}

/** Waits until no other process compiles: two at once would read what the other has half written. */
function acquireLock() {
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isAbandoned()) rmSync(lock, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
}

/** Whether the process that holds the lock is gone. */
function isAbandoned() {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')) || process.pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/**
 * Brings what is compiled up to date.
 *
 * @param {{ quiet?: boolean }} options quiet says nothing where it works
 * @returns {boolean} whether everything compiled
 */
export function ensureBuilt({ quiet = false } = {}) {
  if (isCurrent(fingerprint())) return true;
  acquireLock();
  try {
    // Taken before the compiler reads: what is edited meanwhile is compiled the next time.
    const sources = fingerprint();
    if (isCurrent(sources)) return true;
    if (!quiet) process.stderr.write('Compiling what has changed …\n');
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    // What tsc says belongs to the person, not into the output of the command that is being started.
    const { status } = spawnSync(process.execPath, [tsc, '--build', '--pretty'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
    if (status !== 0) return false;
    writeFileSync(stamp, sources);
    return true;
  } finally {
    rmSync(lock, { force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !ensureBuilt()) {
  process.stderr.write('The TypeScript in this checkout does not compile; mend the lines above.\n');
  process.exitCode = 1;
}
