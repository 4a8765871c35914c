import { readFileSync } from 'node:fs';
import type { DocumentedOperation } from '../api/router.js';

interface SchemaHolder {
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
}

interface Operation {
  readonly operationId: string;
  readonly requestBody?: SchemaHolder & { readonly required?: boolean };
  readonly responses?: Readonly<Record<string, SchemaHolder>>;
}

interface Document {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

/** One operation of the document with what is needed to check its traffic. */
export interface OperationSchemas extends DocumentedOperation {
  readonly request?: object;
  readonly bodyRequired: boolean;
  readonly response?: object;
}

/** The official OpenAPI document of the API, as the public Python client ships it. */
export class OpenApiDocument {
  private constructor(
    readonly operations: readonly OperationSchemas[],
    /** `#/components/schemas`. */
    readonly schemas: Readonly<Record<string, object>>,
  ) {}

  /** Reads it from a JSON file. Throws what reading or parsing throws. */
  static read(file: string): OpenApiDocument {
    const document = JSON.parse(readFileSync(file, 'utf8')) as Document;
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        method: method.toUpperCase(),
        path,
        operationId: operation.operationId,
        request: jsonSchema(operation.requestBody),
        bodyRequired: operation.requestBody?.required ?? false,
        response: jsonSchema(operation.responses?.['200']),
      })),
    );
    return new OpenApiDocument(operations, document.components.schemas);
  }
}

function jsonSchema(holder: SchemaHolder | undefined): object | undefined {
  return holder?.content?.['application/json']?.schema;
}
