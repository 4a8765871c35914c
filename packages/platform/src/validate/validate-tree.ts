import { UserError } from '@exoplane/config';
import { nameOf } from '../tree/kubernetes-object.js';
import { parseObjects } from '../tree/parse-objects.js';
import type { Tree } from '../tree/tree.js';
import { checkSchema } from './check-schema.js';
import { placeIn, placeInDefinition } from './locate.js';
import { checkPolicies } from './policies.js';
import { fieldOf } from './problem.js';
import type { KubernetesSchemas } from './schemas.js';

/** Where an app's objects come from. */
export interface AppOrigin {
  readonly folder: string;
  /** How the folder is called in messages. */
  readonly shown: string;
}

/**
 * Checks every object of a tree as strictly as the API can, and against a few policies.
 *
 * @param schemas the cluster's own; the tree's custom resource definitions are added to them.
 * @param origins definitions of the apps, by name.
 * @returns P13x and P14x, each with application, object, field, and the line that it comes from: of the definition, or
 * of the rendered file.
 */
export function validateTree(
  tree: Tree,
  schemas: KubernetesSchemas,
  origins: ReadonlyMap<string, AppOrigin> = new Map(),
): UserError[] {
  const files = [...tree].map(([path, text]) => ({ path, text, objects: parseObjects(text) }));
  schemas.add(files.flatMap(({ objects }) => objects));
  return files.flatMap(({ path, text, objects }) =>
    objects.flatMap((object) =>
      [...checkSchema(object, schemas), ...checkPolicies(object)].map((problem) => {
        const [, application = ''] = path.split('/');
        const origin = path.startsWith('apps/') ? origins.get(application) : undefined;
        const location =
          (origin && placeInDefinition(origin, object, problem.path)) ?? placeIn(text, path, problem.path);
        const field = fieldOf(problem.path, object);
        const message = `${application}: ${nameOf(object)}${field === '' ? '' : ` ${field}`}: ${problem.message}`;
        return new UserError(message, { code: problem.code, location, hint: problem.hint });
      }),
    ),
  );
}

/** @throws {AggregateError} what `validateTree` finds. */
export function requireValid(...args: Parameters<typeof validateTree>): void {
  const errors = validateTree(...args);
  if (errors.length > 0) throw new AggregateError(errors);
}
