// Installs the dependencies when node_modules is not what package-lock.json says. Plain Node: it runs in a fresh clone.
import { spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installNeeded } from './install-state.cjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** @returns {boolean} whether everything is installed */
export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    process.stderr.write(`Node ${process.versions.node} is too old: 20.19 or newer is needed (see .nvmrc).\n`);
    return false;
  }
  const reason = installNeeded(root);
  if (!reason) return true;
  process.stderr.write(`Installing dependencies: ${reason} …\n`);
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  const { status } = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  return status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !ensureInstalled()) process.exitCode = 1;
