// Compiles the packages when a source is newer than what was compiled. `tsc --build` takes 0.5 s and more only to find
// that nothing changed; comparing times and sizes takes 20 ms, which every `exoplane …` can afford.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const stamp = join(root, 'node_modules/.cache/exoplane/build.stamp');

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
  for (const name of readdirSync(join(root, 'packages')).sort()) {
    const folder = join(root, 'packages', name);
    if (!existsSync(join(folder, 'tsconfig.json')) || !existsSync(join(folder, 'src'))) continue;
    add(join(folder, 'tsconfig.json'));
    hash.update(`built: ${existsSync(join(folder, 'lib'))}\n`);
    walk(join(folder, 'src'));
  }
  return hash.digest('hex');
}

/**
 * Brings what is compiled up to date.
 *
 * @param {{ quiet?: boolean }} options quiet says nothing where it works
 * @returns {boolean} whether everything compiled
 */
export function ensureBuilt({ quiet = false } = {}) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()) return true;
  if (!quiet) process.stderr.write('Compiling what has changed …\n');
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  // What tsc says belongs to the person, not into the output of the command that is being started.
  const { status } = spawnSync(process.execPath, [tsc, '--build', '--pretty'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) return false;
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint());
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !ensureBuilt()) {
  process.stderr.write('The TypeScript in this checkout does not compile; mend the lines above.\n');
  process.exitCode = 1;
}
