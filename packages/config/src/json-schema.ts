import { z } from 'zod';
import {
  defaultsFileSchema,
  environmentFileSchema,
  type EnvironmentSchema,
  environmentSchema,
} from './schema/environment.js';
import { appFileSchema } from './schema/app.js';
import { organisationSchema } from './schema/organisation.js';

export type JsonSchema = Record<string, unknown>;

/** JSON Schema of `environments/<name>.yaml`, for editors; with a company's own keys when its schema is given. */
export const environmentJsonSchema = (schema: EnvironmentSchema = environmentSchema): JsonSchema => ({
  ...toJsonSchema(environmentFileSchema(schema)),
  required: ['domain'],
});

/** JSON Schema of `environments/defaults.yaml`. */
export const defaultsJsonSchema = (schema: EnvironmentSchema = environmentSchema): JsonSchema =>
  toJsonSchema(defaultsFileSchema(schema));

/** JSON Schema of `environments/organisation.yaml`. */
export const organisationJsonSchema = (): JsonSchema => toJsonSchema(organisationSchema);

/** All of them by the name of their file; `npx projen` writes them where the editor looks. */
export const jsonSchemas = (schema: EnvironmentSchema = environmentSchema): Record<string, JsonSchema> => ({
  environment: environmentJsonSchema(schema),
  defaults: defaultsJsonSchema(schema),
  organisation: organisationJsonSchema(),
  app: toJsonSchema(appFileSchema),
});

// Draft 7 is what the YAML language server knows best.
const toJsonSchema = (schema: z.ZodType): JsonSchema => ({
  ...z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }),
});
