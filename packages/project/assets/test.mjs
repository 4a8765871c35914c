// `npm test`: everything that must hold before a change is merged, each stage with its time, one honest line at the end.
// `npm test -- unit lint` runs only the stages named.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const bin = (name) => join(root, 'node_modules/.bin', name);

/** Runs a program and shows what it says; no input, so that nothing can wait for an answer. */
function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (error) process.stderr.write(`${error.message}\n`);
  return status === 0;
}

const check = (good) => ({ passed: good ? 1 : 0, failed: good ? 0 : 1 });

/** Digest of all that projen writes, its list of files included. */
function generated() {
  const { files } = JSON.parse(readFileSync(join(root, '.projen/files.json'), 'utf8'));
  return ['package.json', 'package-lock.json', ...files].map((file) => {
    const path = join(root, file);
    return [file, existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : 'missing'];
  });
}

/** `npx projen` must change nothing. */
function regenerate() {
  const before = new Map(generated());
  if (!run(bin('projen'), [])) return check(false);
  const changed = generated().filter(([file, digest]) => before.get(file) !== digest);
  for (const [file] of changed)
    process.stderr.write(`  ${file} was not what .projenrc.ts says; commit it as it is now.\n`);
  return check(changed.length === 0);
}

/** Runs vitest and takes the counts from its report: a file that could not even be loaded counts as a failure. */
function vitest(name, ...args) {
  const report = join(root, `node_modules/.cache/exoplane/${name}.json`);
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const good = run(bin('vitest'), ['run', ...args, ...reporters]);
  if (!existsSync(report)) return check(false);
  const { numPassedTests: passed, numFailedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = numFailedTests === 0 && (!good || numTotalTests === 0) ? 1 : numFailedTests;
  return { passed, failed };
}

const stages = {
  install: () => check(ensureInstalled()),
  build: () => check(ensureBuilt({ quiet: true })),
  generate: regenerate,
  lint: () =>
    ['lint:code', 'lint:format', 'lint:types', 'lint:secrets'].map((script) =>
      check(run('npm', ['run', '--silent', script])),
    ),
  unit: () => vitest('unit'),
  e2e: () => vitest('e2e', '--config', 'vitest.e2e.config.mts'),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in stages));
if (unknown.length > 0) {
  process.stderr.write(`There is no stage '${unknown.join("', '")}'; stages: ${Object.keys(stages).join(', ')}\n`);
  process.exit(1);
}

const total = { passed: 0, failed: 0 };
const lines = [];
for (const [name, stage] of Object.entries(stages)) {
  // Without the first two nothing else can work, so they always run.
  if (wanted.length > 0 && !wanted.includes(name) && name !== 'install' && name !== 'build') continue;
  process.stdout.write(`\n── ${name} ──\n`);
  const begun = performance.now();
  const results = [stage()].flat();
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  lines.push(
    `${failed === 0 ? '✔' : '✖'} ${name.padEnd(10)} ${seconds.padStart(7)} s   ${passed} passed, ${failed} failed`,
  );
  total.passed += passed;
  total.failed += failed;
  if (failed > 0 && (name === 'install' || name === 'build')) break;
}

process.stdout.write(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
