// Formats the staged HCL files with the pinned OpenTofu. lint-staged calls it with their paths. Where the tool is not
// there yet, it says so and lets the commit pass: a commit must not wait ten minutes for a compiler.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const files = process.argv.slice(2);
const exoplane = join(root, 'node_modules/.bin/exoplane');

/** The tool when it is there, without building or downloading it. */
const attempts = [
  ...(existsSync(exoplane) ? [[process.execPath, exoplane, 'tools', 'exec', '--offline', 'opentofu', '--', 'fmt']] : []),
  ['tofu', 'fmt'],
];
const formatted = attempts.some(([command, ...args]) => {
  const { status, stderr } = spawnSync(command, [...args, ...files], { cwd: root, encoding: 'utf8' });
  // 2: OpenTofu itself refused a file, which is not HCL; everybody should see why.
  if (status === 2 && /Error/.test(stderr)) {
    process.stderr.write(stderr);
    process.exit(1);
  }
  return status === 0;
});
if (!formatted) process.stderr.write('OpenTofu is not there yet, so HCL was not formatted. `npm start` brings it.\n');
