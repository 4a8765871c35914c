import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type App,
  appFileOf,
  ConfigErrors,
  loadApps,
  loadProject,
  nearest,
  type Project,
  readApp,
  UserError,
} from '@exoplane/config';

/** A repository's environments and apps. */
export interface Apps {
  readonly project: Project;
  readonly apps: readonly App[];
}

/** @throws {ConfigErrors} all mistakes in all files. */
export function openApps(root: string): Apps {
  const project = loadProject(root);
  return { project, apps: loadApps(project) };
}

/** @throws {UserError} D601 where there is no such app. */
export function findApp({ apps }: Apps, name: string): App {
  const found = apps.find((app) => app.name === name);
  if (found) return found;
  const names = apps.map((app) => app.name);
  const guess = nearest(name, names);
  const list = names.length === 0 ? 'make one: npx exoplane app new' : `there are: ${names.join(', ')}`;
  throw new UserError(`there is no app '${name}'`, {
    code: 'D601',
    hint: guess === undefined ? list : `did you mean '${guess}'?`,
  });
}

/** @throws {UserError} D110 where there is no such environment. */
export function requireEnvironment({ project }: Apps, name: string): void {
  if (project.environments.has(name)) return;
  const hint = `there are: ${[...project.environments.keys()].join(', ')}`;
  throw new UserError(`there is no environment '${name}'`, { code: 'D110', hint });
}

export const readAppText = ({ project }: Apps, name: string): string =>
  readFileSync(join(project.root, appFileOf(name)), 'utf8');

/**
 * Checks what is to become an app's file, before it is written.
 *
 * @throws {ConfigErrors} what is wrong with it.
 */
export function requireSound({ project }: Apps, name: string, text: string): App {
  const { app, mistakes } = readApp(text, name, [...project.environments.keys()]);
  if (mistakes.length > 0 || app === undefined) throw new ConfigErrors([...mistakes]);
  return app;
}
