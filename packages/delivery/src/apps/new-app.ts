import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { appFileOf, nearest, UserError, WORKING_TREE } from '@exoplane/config';
import { definitionsFolder } from '@exoplane/platform';
import { Document, parseDocument } from 'yaml';
import { firstValues, requiredValues } from './definition-schema.js';
import { checkApp } from './check-app.js';
import { openApps, requireEnvironment, requireSound } from './open-apps.js';
import type { RenderContext } from './render-apps.js';

export interface NewAppOptions {
  readonly root: string;
  readonly name: string;
  /** A definition that Exoplane brings along, or a folder of this repository. */
  readonly definition: string;
  readonly environment: string;
  readonly image?: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** What runs on this machine in place of the image: a command, and the folder that it is run in. */
  readonly run?: readonly string[];
  readonly folder?: string;
}

/**
 * Adds an app: writes its file, and the definition if it is not there yet. Begins in the work tree, so that it can be
 * tried before anything is tagged.
 *
 * @returns lines that say what was written, and what to do next.
 * @throws {UserError} D603 where the app is there already, D604 where the definition is not known, D605 for an
 * environment other than `local`, D608 without an image where one is needed; whatever is wrong with the values. Nothing is written then.
 */
export async function newApp(options: NewAppOptions, context: RenderContext): Promise<string[]> {
  const { root, name, environment, image } = options;
  const opened = openApps(root);
  requireEnvironment(opened, environment);
  if (environment !== 'local') {
    throw new UserError(`an app begins in the environment local, not in ${environment}`, {
      code: 'D605',
      hint: `npx exoplane app new ${name}, then: npx exoplane app promote ${name} ${environment} --revision <tag>`,
    });
  }
  const file = appFileOf(name);
  if (existsSync(join(root, dirname(file)))) {
    throw new UserError(`there is an app '${name}' already`, { code: 'D603', hint: `look into ${file}` });
  }
  const path = definitionPath(options.definition);
  const domain = opened.project.environments.get(environment)?.domain;
  const required = requiredValues(shippedOf(path) ?? join(root, path));
  if (required === undefined) {
    const hint = `Exoplane brings along: ${readdirSync(definitionsFolder).join(', ')}`;
    throw new UserError(`'${path}' holds no definition`, { code: 'D604', hint });
  }
  if (image === undefined && required.includes('image')) {
    const hint = `npx exoplane app new ${name} --image ghcr.io/…/${name}:1.0.0`;
    throw new UserError(`${path} needs an image`, { code: 'D608', hint });
  }
  const values = { ...firstValues(name, required, domain), ...options.values };
  const text = textOf(name, path, environment, image, values);

  const app = requireSound(opened, name, text);
  const shipped = shippedOf(path);
  const copies = shipped !== undefined && !existsSync(join(root, path));
  await checkApp({ root, app, environment, ...(copies ? { definition: shipped } : {}) }, context);
  if (copies) cpSync(shipped, join(root, path), { recursive: true });
  mkdirSync(join(root, dirname(file)), { recursive: true });
  writeFileSync(join(root, file), text, { flag: 'wx' });
  if (image !== undefined && options.run !== undefined) writeStandIn(root, image, options.run, options.folder);
  return [
    ...(copies ? [`wrote ${path}: how it is deployed; it is yours, change what you like`] : []),
    `wrote ${file}`,
    ...(image === undefined ? [] : [localProgram(image, options.run)]),
    'next: npx exoplane start',
  ];
}

/** Short enough to be read at one glance. */
function textOf(
  name: string,
  path: string,
  environment: string,
  image: string | undefined,
  values: Readonly<Record<string, unknown>>,
): string {
  const point = { revision: WORKING_TREE, ...(image === undefined ? {} : { image }) };
  const document = new Document({ name, definition: {}, envs: { [environment]: point } });
  const inline = (value: object) => document.createNode(value, { flow: true });
  document.set('definition', inline({ path }));
  if (Object.keys(values).length > 0) document.setIn(['envs', environment, 'values'], inline(values));
  document.commentBefore = ` What runs of ${name}, and where. The editor completes and checks it.`;
  return document.toString({ lineWidth: 0 }).replace('\n\n', '\n');
}

/** `web-service` is the shipped one; a path with a slash is a folder of the repository. */
function definitionPath(definition: string): string {
  if (definition.includes('/')) return definition;
  const shipped = readdirSync(definitionsFolder);
  if (shipped.includes(definition)) return `definitions/${definition}`;
  const guess = nearest(definition, shipped);
  throw new UserError(`there is no definition '${definition}'`, {
    code: 'D604',
    hint: guess === undefined ? `there are: ${shipped.join(', ')}, or name a folder` : `did you mean '${guess}'?`,
  });
}

function shippedOf(path: string): string | undefined {
  const folder = join(definitionsFolder, path.replace(/^definitions\//, ''));
  return path.startsWith('definitions/') && existsSync(folder) ? folder : undefined;
}

const repositoryOf = (image: string): string => image.replace(/[:@][^/]*$/, '');

const localProgram = (image: string, run: readonly string[] | undefined): string =>
  run === undefined
    ? `the local cloud runs images as programs of this machine: environments/local.yaml names one for ${repositoryOf(image)} below local.images`
    : `wrote environments/local.yaml: on this machine '${run.join(' ')}' stands in for the image`;

/** Comments and all else of the file stay. */
function writeStandIn(root: string, image: string, run: readonly string[], folder: string | undefined): void {
  const file = join(root, 'environments', 'local.yaml');
  const document = parseDocument(readFileSync(file, 'utf8'));
  const program = document.createNode({ run, ...(folder === undefined ? {} : { folder }) }, { flow: true });
  document.setIn(['local', 'images', repositoryOf(image)], program);
  writeFileSync(file, document.toString({ lineWidth: 0 }));
}
