import { nearest, UserError, type AppEnvironment } from '@exoplane/config';
import { Ajv, type ErrorObject } from 'ajv';
import addFormats from 'ajv-formats';

const ajv = addFormats.default(new Ajv({ allErrors: true, useDefaults: true, strict: false }));

/**
 * Checks an app's values against its definition's schema and fills the defaults in.
 *
 * @throws {AggregateError} of UserErrors P110 (unknown key), P111 (missing), P112 (wrong), each with its place.
 */
export function checkValues(schema: object, environment: AppEnvironment): Record<string, unknown> {
  const values: Record<string, unknown> = structuredClone({ ...environment.values });
  if (environment.image !== undefined) values['image'] = environment.image;
  const validate = ajv.compile(schema);
  if (validate(values)) return values;
  throw new AggregateError(
    (validate.errors ?? []).map((error: ErrorObject) => toUserError(error, schema, environment)),
  );
}

function toUserError(error: ErrorObject, schema: object, { placeOf }: AppEnvironment): UserError {
  const path = error.instancePath.split('/').slice(1);
  const name = path.join('.');
  if (error.keyword === 'additionalProperties') {
    const { additionalProperty: key } = error.params as { additionalProperty: string };
    const known = 'properties' in schema ? Object.keys(schema.properties as object) : [];
    const guess = nearest(key, known);
    const hint = guess === undefined ? `the definition knows: ${known.join(', ')}` : `did you mean '${guess}'?`;
    return new UserError(`unknown value '${[...path, key].join('.')}'`, {
      code: 'P110',
      location: placeOf([...path, key]),
      hint,
    });
  }
  if (error.keyword === 'required') {
    const { missingProperty: key } = error.params as { missingProperty: string };
    return new UserError(`the value '${[...path, key].join('.')}' is missing`, {
      code: 'P111',
      location: placeOf(path),
      hint:
        key === 'image'
          ? 'add the line image: to the environment'
          : "the definition's values.schema.json says what it is",
    });
  }
  return new UserError(`the value '${name}' ${error.message ?? 'is wrong'}`, {
    code: 'P112',
    location: placeOf(path),
    hint: "the definition's values.schema.json says what it may be",
  });
}
