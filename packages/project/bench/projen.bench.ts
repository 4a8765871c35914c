// `npx projen` where nothing changed: this repository against stock projen with as many packages, in one run.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHECKOUT } from '../test-support/clone';
import { cpuSeconds } from '../test-support/cpu-time';

const packages = readdirSync(join(CHECKOUT, 'packages'));

/** A monorepo as projen's own project types make it: a TypeScript project with one TypeScript subproject per package. */
const STOCK = `import { javascript, typescript } from 'projen';
const common = {
  defaultReleaseBranch: 'main',
  packageManager: javascript.NodePackageManager.NPM,
  // What npm gives by default, TypeScript 7, crashes ts-node, projen's runner; its tag 'ts5.9' of the types is not everywhere.
  typescriptVersion: '5.9.3',
  devDeps: ['@types/node@20.19.0'],
  sampleCode: false,
};
const root = new typescript.TypeScriptProject({ ...common, name: 'stock', projenrcTs: true });
for (const name of ${JSON.stringify(packages)}) {
  new typescript.TypeScriptProject({ ...common, name, parent: root, outdir: \`packages/\${name}\` });
}
root.synth();
`;

const say = (words: string) => process.stderr.write(`${words}\n`);

/** CPU seconds of stock projen with its default runner, and with tsx, which it puts a type check in front of. */
function stock(): { tsNode: number; tsx: number } {
  const folder = mkdtempSync(join(tmpdir(), 'exoplane-stock-'));
  const run = (command: string) =>
    execFileSync('bash', ['-c', command], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const install = 'npm install --no-audit --no-fund --loglevel=error && npx projen 2>&1';
  const bootstrap = `PROJEN_DISABLE_POST=true ${join(CHECKOUT, 'node_modules/.bin/jiti')} .projenrc.ts 2>&1`;
  try {
    say('stock projen: first synthesis and an install per package …');
    writeFileSync(join(folder, '.projenrc.ts'), STOCK);
    symlinkSync(join(CHECKOUT, 'node_modules'), join(folder, 'node_modules'));
    run(bootstrap);
    rmSync(join(folder, 'node_modules'));
    run(install);
    say('stock projen: measured …');
    const tsNode = cpuSeconds(folder, 'npx projen');
    say('stock projen with tsx: installed, measured …');
    writeFileSync(
      join(folder, '.projenrc.ts'),
      STOCK.replace('projenrcTs: true', 'projenrcTs: true, runner: typescript.TypeScriptRunner.tsx()'),
    );
    run(`${bootstrap} && ${install}`);
    return { tsNode, tsx: cpuSeconds(folder, 'npx projen') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

say('this repository: measured …');
const ours = cpuSeconds(CHECKOUT, 'npx projen');
const theirs = stock();
const row = (name: string, seconds: number) => `| ${name} | ${seconds.toFixed(1)} | ${(seconds / ours).toFixed(1)} |`;

console.log(`## \`npx projen\` where nothing changed, ${packages.length} packages

|  | CPU seconds | times ours |
| --- | --- | --- |
${row('this repository', ours)}
${row('stock projen, runner ts-node', theirs.tsNode)}
${row('stock projen, runner tsx (type check first)', theirs.tsx)}`);
