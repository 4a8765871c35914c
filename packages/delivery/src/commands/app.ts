import { UserError } from '@exoplane/config';
import type { Command } from 'commander';
import { diffApp } from '../apps/diff-app.js';
import { listApps, listLines } from '../apps/list-apps.js';
import { newApp } from '../apps/new-app.js';
import { promoteApp, type Promotion } from '../apps/promote-app.js';
import { deleteApp, removeApp } from '../apps/remove-app.js';
import type { RenderContext } from '../apps/render-apps.js';
import { renderFiles, streamOf, writeFiles } from '../apps/render-app-files.js';
import { rollbackApp } from '../apps/rollback-app.js';
import { valuesOf } from '../apps/values-flag.js';
import type { CommandContext } from './context.js';
import { withInterrupts } from './interrupts.js';
import { askerOf, CLOUD_FLAG, type CommonFlags, JSON_FLAG, sessionOptions } from './session-options.js';

const EXAMPLES = `
Examples:
  exoplane app new blog --image ghcr.io/acme/blog:1.0.0         eight lines of YAML, ready for exoplane start
  exoplane app promote blog dev --revision v1.0.0 --image ghcr.io/acme/blog@sha256:…
  exoplane app promote blog dev staging                         what runs in dev, to staging: three lines change
  exoplane app diff blog staging                                what that changes in the cluster
  exoplane app rollback blog staging
  exoplane app list

An app is a folder apps/<app> with an app.yaml: which definition, at which revision, with which values, in each
environment. These commands change that file and nothing else; a deploy, or the pull request, brings it into a cluster.`;

const APP = 'name of the app';
const ENVIRONMENT = 'name of the environment';

interface NewFlags {
  readonly definition: string;
  readonly image?: string;
  readonly value?: string[];
  readonly run?: string;
  readonly folder?: string;
}

type Run = (root: string, rendering: RenderContext, signal: AbortSignal) => Promise<readonly string[]>;

/** `exoplane app new|list|render|diff|promote|rollback|remove|delete` */
export function register(program: Command, context: CommandContext): void {
  const app = program.command('app').description('Add apps, promote them, see what runs where.');
  app.addHelpText('after', EXAMPLES);
  const print = (run: Run): Promise<void> =>
    withInterrupts(
      (text) => context.stderr.write(`${text}\n`),
      async (signal) => {
        const { root, env, stderr } = context;
        const lines = await run(root, { env, stderr, signal }, signal);
        if (lines.length > 0) context.stdout.write(`${lines.join('\n')}\n`);
      },
    );
  const promoted = ({ lines }: Promotion): readonly string[] => lines;

  app
    .command('new')
    .description('add an app, in the environment local')
    .argument('<app>', APP)
    .option('--definition <definition>', 'one of ours, or a folder of this repository', 'web-service')
    .option('--image <image>', 'the image: ghcr.io/acme/blog:1.0.0')
    .option('--value <key=value...>', "values of the definition's values.schema.json")
    .option('--run <command>', "what stands in for the image on this machine: 'node server.mjs'")
    .option('--folder <folder>', 'where that is run')
    .action((name: string, { value, run, ...flags }: NewFlags) =>
      print((root, rendering) => {
        const standIn = run === undefined ? {} : { run: run.split(/ +/) };
        const options = { root, name, environment: 'local', ...flags, ...standIn, values: valuesOf(value) };
        return newApp(options, rendering);
      }),
    );

  app
    .command('list')
    .description('app × environment: revision, age, state')
    .option(...CLOUD_FLAG)
    .option(...JSON_FLAG)
    .action((flags: CommonFlags) =>
      print(async (root, rendering, signal) => {
        const { cloud } = sessionOptions(context, '', flags, signal);
        const list = await listApps({ root, cloud }, rendering);
        return flags.json ? [JSON.stringify({ version: 1, apps: list }, undefined, 2)] : listLines(list);
      }),
    );

  app
    .command('render')
    .description('print what a deploy would give to Argo CD')
    .argument('<app>', APP)
    .argument('<environment>', ENVIRONMENT)
    .option('--out <folder>', 'write files instead of printing')
    .action((name: string, environment: string, flags: { out?: string }) =>
      print(async (root, rendering) => {
        const tree = await renderFiles(root, name, environment, rendering);
        if (flags.out === undefined) return [streamOf(tree).trimEnd()];
        writeFiles(flags.out, tree);
        return [`wrote ${tree.size} files below ${flags.out}`];
      }),
    );

  app
    .command('diff')
    .description('what a deploy would change; ends with 2 where that is something')
    .argument('<app>', APP)
    .argument('<environment>', ENVIRONMENT)
    .option(...CLOUD_FLAG)
    .action((name: string, environment: string, flags: CommonFlags) =>
      print(async (root, rendering, signal) => {
        const { cloud } = sessionOptions(context, environment, flags, signal);
        const color = Boolean(context.stdout.isTTY) && !context.env.NO_COLOR;
        const difference = await diffApp({ root, app: name, environment, cloud, color }, rendering);
        context.setExitCode(difference === '' ? 0 : 2);
        return [difference === '' ? `${name} in ${environment}: nothing would change` : difference];
      }),
    );

  app
    .command('promote')
    .description('bring what runs in one environment, or a revision, to another')
    .argument('<app>', APP)
    .argument('<environments...>', 'from and to (dev staging), or only to, with --revision')
    .option('--revision <tag>', 'a tag of the definition; its commit is looked up')
    .option('--image <image>', 'an image by digest')
    .action((name: string, environments: string[], flags: { revision?: string; image?: string }) =>
      print(async (root, rendering) =>
        promoted(await promoteApp({ root, app: name, ...fromAndTo(environments), ...flags }, rendering)),
      ),
    );

  app
    .command('rollback')
    .description('bring back what ran before')
    .argument('<app>', APP)
    .argument('<environment>', ENVIRONMENT)
    .option('--to <revision>', 'a revision that ran there once')
    .action((name: string, environment: string, flags: { to?: string }) =>
      print(async (root, rendering) =>
        promoted(await rollbackApp({ root, app: name, environment, ...flags }, rendering)),
      ),
    );

  app
    .command('remove')
    .description('take an app out of an environment, or of all; what runs goes on running')
    .argument('<app>', APP)
    .argument('[environment]', ENVIRONMENT)
    .action((name: string, environment: string | undefined) =>
      print((root) => Promise.resolve(removeApp(root, name, environment))),
    );

  app
    .command('delete')
    .description('delete what still runs of a removed app, with its data')
    .argument('<app>', APP)
    .argument('<environment>', ENVIRONMENT)
    .option(...CLOUD_FLAG)
    .option('--confirm <app>', 'the name of the app, for when nobody can be asked')
    .action((name: string, environment: string, flags: CommonFlags & { confirm?: string }) =>
      print((root, rendering, signal) => {
        const { cloud } = sessionOptions(context, environment, flags, signal);
        const options = { root, app: name, environment, cloud, confirm: flags.confirm, ask: askerOf(context) };
        return deleteApp(options, rendering);
      }),
    );
}

/** `dev staging`, or `staging` alone. */
function fromAndTo(environments: readonly string[]): { from?: string; to: string } {
  const [first = '', second, ...more] = environments.flatMap((text) => text.split(/→|->/));
  if (more.length > 0) {
    throw new UserError('an app is promoted from one environment to one', {
      code: 'D607',
      hint: 'npx exoplane app promote <app> <from> <to>',
    });
  }
  return second === undefined ? { to: first } : { from: first, to: second };
}
