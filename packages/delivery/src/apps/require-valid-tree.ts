import { type AppOrigin, KubernetesSchemas, requireValid, type Tree } from '@exoplane/platform';
import { upstreamFolder } from '@exoplane/tools';
import { definitionsOf, type PlacedApp, type RenderContext } from './render-apps.js';

/**
 * Checks what was rendered as strictly as the cluster's API can, before anything is given to it.
 *
 * @param placed the apps in it.
 * @throws {AggregateError} P13x, P14x: what is wrong, with object, field and line.
 */
export async function requireValidTree(
  root: string,
  tree: Tree,
  placed: readonly PlacedApp[],
  { env, signal }: RenderContext,
): Promise<void> {
  const schemas = await KubernetesSchemas.read(await upstreamFolder('kubernetes', { env, signal }));
  requireValid(tree, schemas, await originsOf(root, placed));
}

/** Where the apps' objects come from, so that what is wrong with one is said of the line that a person wrote. */
async function originsOf(root: string, placed: readonly PlacedApp[]): Promise<Map<string, AppOrigin>> {
  const definitions = definitionsOf(root);
  return new Map(
    await Promise.all(
      placed.map(async ({ app, environment }): Promise<[string, AppOrigin]> => {
        const { repo, path } = app.definition;
        const commit = environment.commit === undefined ? '' : `@${environment.commit.slice(0, 8)}`;
        const shown = `${repo === undefined ? '' : `${repo}/`}${path}${commit}`;
        return [app.name, { folder: await definitions.folder(app, environment), shown }];
      }),
    ),
  );
}
