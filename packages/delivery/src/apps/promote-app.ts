import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type App, appFileOf, type AppEnvironment, UserError, WORKING_TREE } from '@exoplane/config';
import { checkApp, notIn } from './check-app.js';
import { firstValues, requiredValues } from './definition-schema.js';
import { type Apps, findApp, openApps, readAppText, requireEnvironment, requireSound } from './open-apps.js';
import { type Point, setPoint, setValues } from './point.js';
import { definitionsOf, type RenderContext } from './render-apps.js';

export interface PromoteOptions {
  readonly root: string;
  readonly app: string;
  /** The environment that runs it already; absent where a revision is named instead. */
  readonly from?: string;
  readonly to: string;
  /** A tag or branch of the definition. */
  readonly revision?: string;
  /** An image by digest. */
  readonly image?: string;
}

/** What was changed, in lines for a person. */
export interface Promotion {
  readonly changed: boolean;
  readonly lines: readonly string[];
}

/**
 * Brings what runs in one environment, or a revision, to another: changes revision, commit and image of `app.yaml`, and
 * nothing else. It is rendered first: what would not work there is refused, and nothing is written.
 *
 * @throws {UserError} D601, D602 (it does not run there), D606 (from a work tree), D607 (neither source nor revision);
 * P1xx of the definition at that commit with the values of that environment.
 */
export async function promoteApp(options: PromoteOptions, context: RenderContext): Promise<Promotion> {
  const opened = openApps(options.root);
  const app = findApp(opened, options.app);
  requireEnvironment(opened, options.to);
  const point = await pointOf(opened, app, options);
  const from = options.from === undefined ? '' : ` from ${options.from}`;
  return writePoint(opened, app, options.to, point, `${app.name}${from} to ${options.to}`, context);
}

/** Writes a point into an app's file, once it is known to be sound. Shared with a rollback. */
export async function writePoint(
  opened: Apps,
  app: App,
  environment: string,
  point: Point,
  what: string,
  context: RenderContext,
): Promise<Promotion> {
  const { root } = opened.project;
  const before = app.envs.get(environment);
  const text = readAppText(opened, app.name);
  if (before !== undefined && same(before, point)) {
    return { changed: false, lines: [`${environment} has ${describe(point)} already; nothing was changed`] };
  }
  const next =
    before === undefined ? await begin(opened, app, environment, point, text) : setPoint(text, environment, point);
  await checkApp({ root, app: requireSound(opened, app.name, next), environment }, context);
  const file = appFileOf(app.name);
  writeFileSync(join(root, file), next);
  return {
    changed: true,
    lines: [
      `${what}: ${file}`,
      ...rows(before, point),
      `what it changes there: npx exoplane app diff ${app.name} ${environment}`,
      'next: commit the file and open a pull request; nothing runs anew before that is merged and deployed',
    ],
  };
}

/** An environment that the app did not run in: it gets what the definition cannot do without. */
async function begin(opened: Apps, app: App, environment: string, point: Point, text: string): Promise<string> {
  const { root, environments } = opened.project;
  const added = setPoint(text, environment, point);
  const placed = requireSound(opened, app.name, added).envs.get(environment);
  const folder = placed && (await definitionsOf(root).folder(app, placed));
  const required = (folder === undefined ? undefined : requiredValues(folder)) ?? [];
  const missing = required.filter((name) => placed?.values[name] === undefined);
  return setValues(added, environment, firstValues(app.name, missing, environments.get(environment)?.domain));
}

async function pointOf({ project }: Apps, app: App, options: PromoteOptions): Promise<Point> {
  const { from, to, revision, image } = options;
  if (from !== undefined) {
    const source = app.envs.get(from);
    if (source === undefined) throw notIn(app, from);
    if (source.revision === WORKING_TREE) throw notTagged(app, from, to);
    return { ...pointIn(source), ...(image === undefined ? {} : { image }) };
  }
  if (revision === undefined) {
    const hint = `npx exoplane app promote ${app.name} <from> ${to}, or --revision <tag>`;
    throw new UserError('promote what?', { code: 'D607', hint });
  }
  const there = app.envs.get(to) ?? [...app.envs.values()][0];
  if (there === undefined) throw notIn(app, to);
  const commit = await definitionsOf(project.root).commitOf(app, there, revision);
  const kept = image ?? app.envs.get(to)?.image;
  return { revision, commit, ...(kept === undefined ? {} : { image: kept }) };
}

const notTagged = (app: App, from: string, to: string): UserError =>
  new UserError(`${app.name} runs from the work tree in ${from}: nobody else can have that`, {
    code: 'D606',
    hint: `tag and push it, then: npx exoplane app promote ${app.name} ${to} --revision <tag> --image <image@sha256:…>`,
  });

export const pointIn = ({ revision, commit, image }: AppEnvironment): Point => ({
  revision,
  ...(commit === undefined ? {} : { commit }),
  ...(image === undefined ? {} : { image }),
});

const same = (a: Point, b: Point): boolean => a.revision === b.revision && a.commit === b.commit && a.image === b.image;

export const describe = ({ revision, commit }: Point): string =>
  commit === undefined ? revision : `${revision} (${commit.slice(0, 8)})`;

function rows(before: Point | undefined, after: Point): string[] {
  return (['revision', 'commit', 'image'] as const).flatMap((key) => {
    const [was, is] = [before?.[key], after[key]];
    if (was === is) return [];
    return [`  ${key.padEnd(9)}${short(was) ?? '(none)'} → ${short(is) ?? '(none)'}`];
  });
}

/** Digests and commits as far as a person compares them. */
const short = (text: string | undefined): string | undefined =>
  text?.replace(/(@sha256:[0-9a-f]{8})[0-9a-f]{56}$/, '$1…').replace(/^([0-9a-f]{8})[0-9a-f]{32}$/, '$1…');
