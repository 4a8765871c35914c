import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../errors/config-error.js';
import { nearest } from '../errors/nearest.js';
import type { Location } from '../errors/user-error.js';
import { appFileSchema, type AppFile } from '../schema/app.js';
import { keyPlaceOf, placeOf, type Located } from '../yaml/located.js';
import { parseYaml } from '../yaml/parse.js';
import { ErrorList } from './error-list.js';
import type { Project } from './load-project.js';
import { validate } from './validate.js';

/** The revision that means: the files as they lie in this work tree. */
export const WORKING_TREE = 'working-tree';
const LOCAL = 'local';
const folder = 'apps';

/** Namespaces that are the platform's or Kubernetes' own. */
const taken = new Set([
  'default',
  'argocd',
  'cert-manager',
  'traefik',
  'external-secrets',
  'platform-secrets',
  'kube-system',
  'kube-public',
  'kube-node-lease',
]);

export interface AppEnvironment {
  readonly revision: string;
  /** Always there unless the revision is `working-tree`. */
  readonly commit?: string;
  readonly image?: string;
  /** Shared values with the environment's own over them, key by key of the first level. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Where a value, or `revision`, `commit`, `image`, stands in the file; for what is not written, what is around it. */
  placeOf(path: readonly (string | number)[]): Location;
}

export interface App {
  readonly name: string;
  readonly definition: { readonly repo?: string; readonly path: string };
  /** By environment, in the order of the file. */
  readonly envs: ReadonlyMap<string, AppEnvironment>;
}

/**
 * Loads `apps/<app>/app.yaml` of a repository, sorted by name. No folder `apps` is no app.
 *
 * @throws ConfigErrors with all mistakes of all files at once.
 */
export function loadApps({ root, environments }: Pick<Project, 'root' | 'environments'>): App[] {
  const errors = new ErrorList();
  const apps = folders(root).flatMap((name) => {
    const file = appFileOf(name);
    if (!existsSync(join(root, file))) {
      const location = { file, line: 1, column: 1 };
      const hint = `write it, or remove the folder ${folder}/${name}`;
      errors.add([new ConfigError('the file is missing', { code: 'E100', location, hint })]);
      return [];
    }
    const { app, mistakes } = readApp(readFileSync(join(root, file), 'utf8'), name, [...environments.keys()]);
    errors.add(mistakes);
    return app ?? [];
  });
  errors.throwIfAny();
  return apps;
}

/** Where an app's file lies, from the repository's root. */
export const appFileOf = (name: string): string => `${folder}/${name}/app.yaml`;

/**
 * Checks the text of an app's file as `loadApps` does: for who wants to know before it is written.
 *
 * @param environments names of those that there are.
 */
export function readApp(
  text: string,
  name: string,
  environments: readonly string[],
): { app?: App; mistakes: readonly ConfigError[] } {
  const parsed = parseYaml(text, appFileOf(name));
  if (!parsed.root) return { mistakes: parsed.errors };
  const { value, root, mistakes } = validate(appFileSchema, parsed.root, { suppose: { name } });
  const found = [...parsed.errors, ...mistakes.map(({ error }) => error)];
  if (value === undefined) return { mistakes: found };
  return { app: appOf(value, root), mistakes: [...found, ...check(value, root, name, environments)] };
}

function folders(root: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

function check(app: AppFile, root: Located, name: string, environments: readonly string[]): ConfigError[] {
  const found: ConfigError[] = [];
  const say = (location: Location, message: string, code: 'E180' | 'E181' | 'E182' | 'E183' | 'E184', hint: string) =>
    found.push(new ConfigError(message, { code, location, hint }));
  const place = placeOf(root, ['name']);
  if (app.name !== name) say(place, `'${app.name}' is not the name of the folder`, 'E180', `write name: ${name}`);
  if (taken.has(app.name))
    say(place, `'${app.name}' is a namespace of the platform`, 'E180', 'give the app another name');
  for (const [environment, { revision, commit, image }] of Object.entries(app.envs)) {
    const at = (...path: string[]) => placeOf(root, ['envs', environment, ...path]);
    if (!environments.includes(environment)) {
      const guess = nearest(environment, environments);
      const hint = guess === undefined ? `there are: ${environments.join(', ')}` : `did you mean '${guess}'?`;
      say(keyPlaceOf(root, ['envs', environment]), `there is no environment '${environment}'`, 'E181', hint);
    }
    if (revision === WORKING_TREE) {
      if (environment !== LOCAL)
        say(at('revision'), `'${WORKING_TREE}' is for the environment local only`, 'E182', 'name a tag and its commit');
      if (commit !== undefined) say(at('commit'), 'a work tree has no commit', 'E182', 'remove the line');
    } else if (commit === undefined) {
      const way = `git rev-list -n 1 ${revision}`;
      say(
        keyPlaceOf(root, ['envs', environment]),
        `the commit of '${revision}' is missing`,
        'E183',
        `add commit: ${way} says it`,
      );
    }
    if (image !== undefined && !image.includes('@sha256:') && environment !== LOCAL)
      say(at('image'), `'${image}' can change behind your back`, 'E184', 'name the image by digest: …@sha256:…');
  }
  return found;
}

function appOf(app: AppFile, root: Located): App {
  const envs = Object.entries(app.envs).map(([name, { revision, commit, image, values }]): [string, AppEnvironment] => [
    name,
    {
      revision,
      ...(commit === undefined ? {} : { commit }),
      ...(image === undefined ? {} : { image }),
      values: { ...app.values, ...values },
      placeOf: (path) => placeOf(root, written(path, name, app.values, values)),
    },
  ]);
  return { name: app.name, definition: { ...app.definition }, envs: new Map(envs) } as App;
}

/** Where the value at a path was written: in the environment, in what all share, or as a key of the environment's own. */
function written(
  path: readonly (string | number)[],
  environment: string,
  shared: AppFile['values'],
  own: AppFile['values'],
): readonly (string | number)[] {
  const [first] = path;
  if (first === undefined) return ['envs', environment];
  if (Object.hasOwn(own, first)) return ['envs', environment, 'values', ...path];
  return Object.hasOwn(shared, first) ? ['values', ...path] : ['envs', environment, ...path];
}
