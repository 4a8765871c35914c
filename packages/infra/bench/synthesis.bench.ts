/**
 * What it costs to turn 1, 10 and 100 environments into Terraform JSON: the library, as `exoplane` uses it, against
 * `cdktf synth` of the very same stacks. Prints Markdown; progress goes to stderr.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The last release of HashiCorp's command line. */
const CDKTF_CLI = '0.21.0';
const RUNS = 3;
const ROOT = resolve(__dirname, '../../..');

interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

const say = (line: string): boolean => process.stderr.write(`${line}\n`);

/** Seconds of a command, children included, as the shell's own `time` sees them. */
function measure(command: string, cwd: string): Cost {
  const timed = `TIMEFORMAT='%R %U %S'; time ${command} > ${devNull} 2>&1`;
  const env = { ...process.env, LC_ALL: 'C', CI: '1', CHECKPOINT_DISABLE: '1', TF_CLI_CONFIG_FILE: devNull };
  const printed = execFileSync('bash', ['-c', `{ ${timed}; } 2>&1`], { cwd, env, encoding: 'utf8' });
  const [wall = NaN, user = NaN, system = NaN] = printed.trim().split(' ').map(Number);
  return { wall, cpu: user + system };
}

/** The run in the middle of several, by wall time. */
function median(command: string, cwd: string): Cost {
  const costs = Array.from({ length: RUNS }, () => measure(command, cwd)).sort((a, b) => a.wall - b.wall);
  return costs[Math.floor(RUNS / 2)] ?? { wall: NaN, cpu: NaN };
}

/** Installed once, then kept: it is 420 MB. */
function cdktfCli(): string {
  const folder = join(ROOT, 'node_modules/.cache/exoplane/cdktf-cli', CDKTF_CLI);
  const binary = join(folder, 'node_modules/.bin/cdktf');
  if (existsSync(binary)) return binary;
  say(`installing cdktf-cli ${CDKTF_CLI} (420 MB)`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', `cdktf-cli@${CDKTF_CLI}`];
  execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 2, 2] });
  return binary;
}

/** A project of so many environments, and both programs that synthesize it, in plain JavaScript: nobody compiles. */
function prepare(folder: string, environments: number): void {
  mkdirSync(join(folder, 'environments'), { recursive: true });
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
  write('environments/organisation.yaml', 'name: acme\nzone: ch-gva-2\ndomain: { name: example.com }\n');
  for (let n = 0; n < environments; n++) write(`environments/env-${n}.yaml`, `domain: env-${n}.example.com\n`);

  const lib = (name: string): string => `require(${JSON.stringify(join(ROOT, name))})`;
  write(
    'library.js',
    `const { loadProject } = ${lib('packages/config')};
const { layersOf, synthesize } = ${lib('packages/infra')};
const { mkdirSync, writeFileSync } = require('node:fs');
const project = loadProject(__dirname);
for (const name of project.environments.keys()) for (const layer of layersOf(name)) {
  mkdirSync('out/' + name + '/' + layer, { recursive: true });
  writeFileSync('out/' + name + '/' + layer + '/main.tf.json', synthesize(project, name, layer).json);
}\n`,
  );
  write(
    'main.js',
    `const { App } = ${lib('node_modules/cdktf')};
const { loadProject } = ${lib('packages/config')};
const { Protection } = ${lib('packages/infra/lib/protection')};
const { stateLocation } = ${lib('packages/infra/lib/state-backend')};
const stacks = {
  foundation: ${lib('packages/infra/lib/layers/foundation')}.FoundationStack,
  cluster: ${lib('packages/infra/lib/layers/cluster')}.ClusterStack,
};
const app = new App();
app.node.setContext('targetVersions', { opentofu: '>=1.11.0', terraform: '>=1.11.0' });
const { organisation, environments } = loadProject(__dirname);
for (const environment of environments.values()) for (const [layer, Stack] of Object.entries(stacks)) {
  const state = stateLocation(organisation, environment.name, layer);
  new Stack(app, environment.name + '-' + layer, { organisation, environment, state, protection: new Protection() });
}
app.synth();\n`,
  );
  const projectId = '00000000-0000-4000-8000-000000000000';
  const settings = { language: 'typescript', app: 'node main.js', projectId, sendCrashReports: 'false' };
  write('cdktf.json', JSON.stringify(settings));
}

function main(): void {
  const cli = cdktfCli();
  const folder = mkdtempSync(join(tmpdir(), 'exoplane-bench-'));
  const rows: string[] = [];
  try {
    for (const environments of [1, 10, 100]) {
      say(`${environments} environments`);
      const project = join(folder, String(environments));
      prepare(project, environments);
      const library = median('node library.js', project);
      const synth = median(`${cli} synth`, project);
      const cost = ({ wall, cpu }: Cost): string => `${wall.toFixed(2)} s | ${cpu.toFixed(2)} s`;
      rows.push(`| ${environments} | ${cost(library)} | ${cost(synth)} | ${(synth.cpu / library.cpu).toFixed(1)} × |`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  process.stdout.write(`### Synthesis

Two layers an environment, configuration loaded from YAML; median of ${RUNS} runs. CPU is user + system, children included.

| environments | library, wall | CPU | cdktf synth (${CDKTF_CLI}), wall | CPU | ratio of CPU |
| ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`);
}

main();
