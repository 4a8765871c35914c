import { join } from 'node:path';
import type { App, AppEnvironment, Project } from '@exoplane/config';
import { DefinitionSource, renderApp, type RenderAppOptions, RenderCache, type Tree } from '@exoplane/platform';
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

/** What apps of a repository are rendered with. */
export async function renderOptions(root: string, context: RenderContext): Promise<RenderAppOptions> {
  const [kustomize, helm] = await getTools(['kustomize', 'helm'], context, { signal: context.signal });
  return {
    definitions: definitionsOf(root),
    kustomize: kustomize?.path ?? '',
    helm: helm?.path ?? '',
    cache: new RenderCache(join(root, '.exoplane', 'rendered-apps')),
  };
}

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
  const options = await renderOptions(root, context);
  const limit = pLimit(atOnce);
  const results = await Promise.allSettled(
    placed.map(({ app, environment }) => limit(() => renderApp(app, environment, options))),
  );
  const errors = results.flatMap((result) => (result.status === 'rejected' ? errorsOf(result.reason) : []));
  if (errors.length > 0) throw new AggregateError(errors);
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

const errorsOf = (error: unknown): unknown[] => (error instanceof AggregateError ? error.errors : [error]);
