// `npm run bench`: runs every packages/*/bench/*.bench.ts, one after another so that none disturbs another. Each is a
// program that prints Markdown; what it is doing goes to stderr. `-- --write` keeps the result in docs/benchmarks.md,
// and a word chooses the files that contain it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, platform } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));

const files = readdirSync(join(root, 'packages'))
  .map((name) => `packages/${name}/bench`)
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) => readdirSync(join(root, folder)).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith('.bench.ts') && (words.length === 0 || words.some((word) => file.includes(word))))
  .sort();

let failed = 0;
const parts = [];
for (const file of files) {
  process.stderr.write(`\n── ${file} ──\n`);
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/jiti/lib/jiti-cli.mjs'), file], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.stdout.write(`\n${stdout}`);
  if (status === 0) parts.push(stdout.trim());
  else failed += 1;
}

if (process.argv.includes('--write')) {
  const machine = `${availableParallelism()} cores, ${platform()}, Node ${process.versions.node}`;
  const head = `# Measured\n\nWritten by \`npm run bench -- --write\` (${machine}). Ratios are of one run on one machine.\n`;
  writeFileSync(join(root, 'docs/benchmarks.md'), `${head}\n${parts.join('\n\n')}\n`);
}
process.stderr.write(`\n${files.length - failed} of ${files.length} benchmarks ran.\n`);
process.exitCode = failed === 0 && files.length > 0 ? 0 : 1;
