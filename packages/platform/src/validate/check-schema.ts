import { nearest } from '@exoplane/config';
import type { ErrorObject } from 'ajv';
import type { KubernetesObject } from '../tree/kubernetes-object.js';
import type { Problem } from './problem.js';
import type { KubernetesSchemas } from './schemas.js';

/** What the API would refuse of an object, or drop. */
export function checkSchema(object: KubernetesObject, schemas: KubernetesSchemas): Problem[] {
  const validate = schemas.of(object);
  if (validate === undefined) return [unknownKind(object, schemas)];
  if (validate(object)) return [];
  const errors = validate.errors ?? [];
  // Of alternatives none of which fits, what each lacks is no help.
  const alternatives = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
  return errors
    .filter((error) => !alternatives.some((one) => one !== error && error.schemaPath.startsWith(`${one.schemaPath}/`)))
    .map((error) => problemOf(error));
}

function unknownKind({ apiVersion, kind }: KubernetesObject, schemas: KubernetesSchemas): Problem {
  const named = `${apiVersion} ${kind}`;
  const guess = nearest(named, schemas.kinds) ?? schemas.kinds.find((known) => known.endsWith(` ${kind}`));
  return {
    code: 'P130',
    message: `no cluster of this platform knows the kind ${named}`,
    path: ['kind'],
    hint: guess === undefined ? 'is the add-on that brings it switched on?' : `did you mean '${guess}'?`,
  };
}

function problemOf({ keyword, params, message, instancePath, parentSchema }: ErrorObject): Problem {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  if (keyword === 'additionalProperties') {
    const { additionalProperty: key } = params as { additionalProperty: string };
    const known = Object.keys((parentSchema?.['properties'] as object | undefined) ?? {});
    const guess = nearest(key, known);
    const hint = guess === undefined ? `known are: ${known.join(', ')}` : `did you mean '${guess}'?`;
    return { code: 'P131', message: `the field '${key}' is not known`, path: [...path, key], hint };
  }
  if (keyword === 'required') {
    const { missingProperty: key } = params as { missingProperty: string };
    return { code: 'P132', message: `the field '${key}' is missing`, path, hint: 'kubectl explain says what it is' };
  }
  return { code: 'P133', message: message ?? 'is wrong', path, hint: 'kubectl explain says what it may be' };
}
