import { join } from 'node:path';
import { type App, UserError } from '@exoplane/config';
import { renderApp, type Tree } from '@exoplane/platform';
import { type RenderContext, renderOptions } from './render-apps.js';

export interface CheckAppOptions {
  readonly root: string;
  readonly app: App;
  readonly environment: string;
  /** The definition's folder, where it is not in its place yet. */
  readonly definition?: string;
}

/**
 * Renders an app as it would be, so that what is wrong is known before its file is written.
 *
 * @throws {UserError | AggregateError} what is wrong with its revision or values.
 */
export async function checkApp(options: CheckAppOptions, context: RenderContext): Promise<Tree> {
  const { root, app, environment, definition } = options;
  const placed = app.envs.get(environment);
  if (placed === undefined) throw notIn(app, environment);
  const usual = await renderOptions(root, context);
  const elsewhere = definition === undefined ? {} : { definitions: { folder: () => Promise.resolve(definition) } };
  return renderApp(app, placed, { ...usual, ...elsewhere });
}

/** D602: an app that does not run in an environment. */
export const notIn = (app: App, environment: string): UserError =>
  new UserError(`${app.name} does not run in ${environment}`, {
    code: 'D602',
    location: { file: join('apps', app.name, 'app.yaml'), line: 1, column: 1 },
    hint: `it runs in: ${[...app.envs.keys()].join(', ') || 'no environment'}`,
  });
