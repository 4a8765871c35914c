/** The name under which the validator knows the document's shared schemas. */
export const documentId = 'openapi';

type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The document's schemas for checking our own answers: an object may hold nothing but what the document names. That
 * catches a misspelt field, which a lenient check takes for an extra one. The document has no `allOf`, so closing every
 * object is sound.
 */
export function closed(schema: unknown): unknown {
  return transform(schema, (node) =>
    isSchema(node['properties']) && node['additionalProperties'] === undefined
      ? { ...node, additionalProperties: false }
      : node,
  );
}

/** The document's schemas for checking requests: fields marked read-only are not required of a client. */
export function writable(schema: unknown): unknown {
  return transform(schema, (node) => {
    const { required, properties } = node;
    if (!Array.isArray(required) || !isSchema(properties)) return node;
    return { ...node, required: required.filter((name: string) => !isReadOnly(properties[name])) };
  });
}

function isReadOnly(schema: unknown): boolean {
  return isSchema(schema) && schema['readOnly'] === true;
}

function transform(schema: unknown, change: (node: Schema) => Schema): unknown {
  if (Array.isArray(schema)) return schema.map((item) => transform(item, change));
  if (!isSchema(schema)) return schema;
  const inside = Object.entries(schema).map(([key, value]) => [key, transform(value, change)] as const);
  const reference = schema['$ref'];
  if (typeof reference === 'string') return { $ref: `${documentId}${reference}` };
  return change(exclusiveBounds(Object.fromEntries(inside)));
}

/** OpenAPI 3.0 says `minimum: 0, exclusiveMinimum: true` where JSON Schema says `exclusiveMinimum: 0`. */
function exclusiveBounds({ exclusiveMinimum, exclusiveMaximum, minimum, maximum, ...schema }: Schema): Schema {
  return {
    ...schema,
    ...(typeof minimum === 'number' && { [exclusiveMinimum === true ? 'exclusiveMinimum' : 'minimum']: minimum }),
    ...(typeof maximum === 'number' && { [exclusiveMaximum === true ? 'exclusiveMaximum' : 'maximum']: maximum }),
  };
}
