import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readApp, WORKING_TREE } from '@exoplane/config';
import { definitionsFolder, RenderCache, renderApp, type RenderAppOptions } from '@exoplane/platform';
import { resolveTool } from '@exoplane/tools';
import { execa } from 'execa';
import pLimit from 'p-limit';

/** Rendering many apps for five environments, beside kustomize and helm called once for each. Prints Markdown. */

const ENVIRONMENTS = ['local', 'dev', 'test', 'staging', 'prod'];
const COUNTS = [10, 50, 100];
const atOnce = 4;
const say = (text: string): void => void process.stderr.write(`${text}\n`);

async function timed(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await work();
  return (performance.now() - since) / 1000;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'exoplane-bench-'));
  try {
    const [kustomize, helm] = (await Promise.all([resolveTool('kustomize'), resolveTool('helm')])).map(
      ({ path }) => path,
    );
    if (kustomize === undefined || helm === undefined) throw new Error('no tools');
    const definition = join(folder, 'web-service');
    cpSync(join(definitionsFolder, 'web-service'), definition, { recursive: true });
    const chart = chartOf(folder);
    const lines = [
      '## Apps',
      '',
      'Rendered for five environments, four at a time; seconds. Peers: `kustomize build` of the same definition, and',
      '`helm template` of a chart with the same Deployment and Service, called once for each app and environment.',
      '',
      '| apps × environments | all | again, one value changed | per rendering | kustomize build | helm template | ours to kustomize |',
      '| ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ];
    for (const count of COUNTS) {
      say(`${count} apps`);
      const cache = new RenderCache(join(folder, `cache-${count}`));
      const options = { definitions: { folder: () => Promise.resolve(definition) }, kustomize, helm, cache };
      const times = count * ENVIRONMENTS.length;
      const all = await timed(() => renderAll(count, options, 1));
      const again = await timed(() => renderAll(count, options, 2));
      const byKustomize = await timed(() => repeat(times, () => execa(kustomize, ['build', definition])));
      const byHelm = await timed(() => repeat(times, () => execa(helm, ['template', 'shop', chart])));
      const cells = [all, again, all / times, byKustomize, byHelm].map((seconds) =>
        seconds.toFixed(seconds < 1 ? 3 : 2),
      );
      lines.push(`| ${count} × ${ENVIRONMENTS.length} | ${cells.join(' | ')} | ${(all / byKustomize).toFixed(2)} |`);
    }
    process.stdout.write(`${lines.join('\n')}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param replicas of the first app in the first environment: another one is the change. */
async function renderAll(count: number, options: RenderAppOptions, replicas: number): Promise<void> {
  const limit = pLimit(atOnce);
  const image = `ghcr.io/acme/shop@sha256:${'ab'.repeat(32)}`;
  await Promise.all(
    Array.from({ length: count }, (_, index) => `app${index}`).flatMap((name, index) => {
      const point = (host: string) => ({ revision: WORKING_TREE, image, values: { host: `${host}.acme.example` } });
      const envs = Object.fromEntries(
        ENVIRONMENTS.map((environment) => [environment, point(`${name}.${environment}`)]),
      );
      if (index === 0) Object.assign(envs['local']?.values ?? {}, { replicas });
      const file = { name, definition: { path: 'definitions/web-service' }, envs };
      const { app } = readApp(JSON.stringify(file), name, ENVIRONMENTS);
      return [...(app?.envs.values() ?? [])].map((environment) =>
        limit(() => app && renderApp(app, environment, options)),
      );
    }),
  );
}

async function repeat(times: number, work: () => Promise<unknown>): Promise<void> {
  const limit = pLimit(atOnce);
  await Promise.all(Array.from({ length: times }, () => limit(work)));
}

function chartOf(folder: string): string {
  const chart = join(folder, 'chart');
  mkdirSync(join(chart, 'templates'), { recursive: true });
  writeFileSync(join(chart, 'Chart.yaml'), 'apiVersion: v2\nname: web\nversion: 1.0.0\n');
  for (const name of ['deployment', 'service'])
    cpSync(join(folder, 'web-service', `${name}.yaml`), join(chart, 'templates', `${name}.yaml`));
  return chart;
}

void main();
