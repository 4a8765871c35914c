import { join } from 'node:path';
import type { App, AppEnvironment, Project } from '@exoplane/config';
import { DefinitionSource, renderApp, type Tree } from '@exoplane/platform';
import pLimit from 'p-limit';
import { getTools, type GetToolsContext } from '../tools/get-tools.js';

export interface RenderContext extends GetToolsContext {
  readonly signal?: AbortSignal;
}

/** An app as it runs in one environment. */
export interface PlacedApp {
  readonly app: App;
  readonly environment: AppEnvironment;
}

/** The apps that run in an environment. */
export const appsIn = (apps: readonly App[], environment: string): PlacedApp[] =>
  apps.flatMap((app) => {
    const found = app.envs.get(environment);
    return found === undefined ? [] : [{ app, environment: found }];
  });

/** Definitions of this repository's apps, kept below `.exoplane`. */
export const definitionsOf = (root: string): DefinitionSource =>
  new DefinitionSource({ root, cache: join(root, '.exoplane', 'definitions') });

/** As many as a machine of two cores keeps busy. */
const atOnce = 4;

/**
 * Renders apps, in the order given.
 *
 * @throws {AggregateError} all that is wrong with all of them.
 */
export async function renderApps(
  { root }: Pick<Project, 'root'>,
  placed: readonly PlacedApp[],
  context: RenderContext,
): Promise<Tree[]> {
  if (placed.length === 0) return [];
  const [kustomize] = await getTools(['kustomize'], context, { signal: context.signal });
  const options = { definitions: definitionsOf(root), kustomize: kustomize?.path ?? '' };
  const limit = pLimit(atOnce);
  const results = await Promise.allSettled(
    placed.map(({ app, environment }) => limit(() => renderApp(app, environment, options))),
  );
  const errors = results.flatMap((result) => (result.status === 'rejected' ? errorsOf(result.reason) : []));
  if (errors.length > 0) throw new AggregateError(errors);
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

const errorsOf = (error: unknown): unknown[] => (error instanceof AggregateError ? error.errors : [error]);
