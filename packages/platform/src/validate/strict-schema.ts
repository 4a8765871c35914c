/** A JSON schema as Kubernetes writes them: of its own API, or of a custom resource definition. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const quantity = 'io.k8s.apimachinery.pkg.api.resource.Quantity';
const intOrString = 'io.k8s.apimachinery.pkg.util.intstr.IntOrString';
const objectMeta = 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta';

/** What the API server takes although its document says `string`. */
const taken: Readonly<Record<string, JsonSchema>> = {
  [quantity]: { type: ['string', 'number'] },
  [intOrString]: { type: ['string', 'integer'] },
};

/** Schemas of Kubernetes' own kinds, made strict; by their names in its document. */
export const strictDefinitions = (definitions: Readonly<Record<string, JsonSchema>>): Record<string, JsonSchema> =>
  Object.fromEntries(Object.entries(definitions).map(([name, schema]) => [name, taken[name] ?? strict(schema)]));

/** The schema of a custom resource, made strict, with what every object has. */
export function strictCustomResource(schema: JsonSchema): JsonSchema {
  const made = strict(schema);
  const common = {
    apiVersion: { type: 'string' },
    kind: { type: 'string' },
    metadata: { $ref: `kubernetes#/definitions/${objectMeta}` },
  };
  return { ...made, properties: { ...(made['properties'] as object | undefined), ...common } };
}

/**
 * What is not named is refused: the API server would drop it without a word, and the field that was meant would be
 * missing. https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation
 */
function strict(schema: unknown): JsonSchema {
  if (typeof schema !== 'object' || schema === null) return {};
  const entries = Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
    if (key === 'properties') return [[key, each(value)]];
    if (key === 'items' || key === 'not') return [[key, strict(value)]];
    if (key === 'additionalProperties') return [[key, typeof value === 'boolean' ? value : strict(value)]];
    // Alternatives speak of the same object: what they do not name may stand in another one.
    if (key === 'allOf' || key === 'anyOf' || key === 'oneOf') return [[key, value]];
    // Written for Go's regular expressions; a few are none in JavaScript.
    if (key === 'pattern') return isRegExp(value) ? [[key, value]] : [];
    return key === '$ref' ? [[key, `kubernetes${String(value)}`]] : [[key, value]];
  });
  const made = Object.fromEntries(entries) as Record<string, unknown>;
  if (made['x-kubernetes-int-or-string'] === true) return { type: ['string', 'integer'] };
  if (made['x-kubernetes-embedded-resource'] === true) return { type: 'object' };
  const open =
    made['properties'] === undefined ||
    made['additionalProperties'] !== undefined ||
    made['x-kubernetes-preserve-unknown-fields'] === true;
  return open ? made : { ...made, additionalProperties: false };
}

const each = (properties: unknown): Record<string, JsonSchema> =>
  Object.fromEntries(Object.entries(properties as object).map(([name, schema]) => [name, strict(schema)]));

function isRegExp(pattern: unknown): boolean {
  try {
    return new RegExp(String(pattern)).source !== '';
  } catch {
    return false;
  }
}
