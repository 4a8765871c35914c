import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Platform } from '../test-support/platform';

/** What our own code adds to a deploy and to plans. Prints Markdown; needs the tools, and some minutes. */

const MANY = 10;
const say = (text: string): void => void process.stderr.write(`${text}\n`);
const local = ['--cloud', 'local'];

async function timed(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await work();
  return (performance.now() - since) / 1000;
}

/** Seconds that OpenTofu ran, by the marks that the log of each layer has: one when a run begins, one when it ends. */
function secondsOfTofu(root: string, target: string): number {
  const runs: [number, number][] = [];
  for (const layer of readdirSync(join(root, '.exoplane/local', target))) {
    const log = readFileSync(join(root, '.exoplane/local', target, layer, 'tofu.log'), 'utf8');
    for (const [, from, to] of log.matchAll(/^# ran from (\d+) to (\d+)$/gm)) runs.push([Number(from), Number(to)]);
  }
  // Runs of two layers at once count once.
  runs.sort(([a], [b]) => a - b);
  let [total, end] = [0, 0];
  for (const [from, to] of runs) {
    total += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return total / 1000;
}

const row = (...cells: (string | number)[]): string =>
  `| ${cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell)).join(' | ')} |`;

async function main(): Promise<void> {
  const names = Array.from({ length: MANY }, (_, index) => `env${index}`);
  const files = Object.fromEntries(names.map((name) => [`${name}.yaml`, `domain: ${name}.acme.example\n`]));
  const platform = await Platform.start(files);
  const lines = [
    '## Deploys and plans',
    '',
    '| what | seconds | of which OpenTofu | ratio |',
    '| --- | ---: | ---: | ---: |',
  ];
  try {
    await platform.must('deploy', 'organisation', ...local, '--yes');
    for (const [what, target] of [
      ['first deploy of an environment (18 resources)', 'dev'],
      ['deploy where nothing changed', 'dev'],
    ] as const) {
      say(what);
      const before = what.startsWith('first') ? 0 : secondsOfTofu(platform.root, target);
      const all = await timed(() => platform.deploy(target));
      const tofu = secondsOfTofu(platform.root, target) - before;
      lines.push(row(what, all, tofu, all / tofu));
    }
    say(`${MANY} plans, one after another`);
    const single = await timed(async () => {
      for (const name of names) await platform.run('plan', name, ...local);
    });
    say(`${MANY} plans together`);
    const together = await timed(() => platform.run('plan', ...names, ...local));
    lines.push('', '| planning ten environments | seconds | ratio |', '| --- | ---: | ---: |');
    lines.push(row('one after another', single, 1), row('together', together, together / single));
  } finally {
    await platform.stop();
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

main().catch((error: unknown) => {
  say(String(error));
  process.exitCode = 1;
});
