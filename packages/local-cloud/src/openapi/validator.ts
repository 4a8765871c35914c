import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { isKnownDeviation } from './deviations.js';
import type { OpenApiDocument, OperationSchemas } from './document.js';
import { closed, documentId, writable } from './schema-transform.js';

/** Checks requests and answers against the document. Each operation's schemas are compiled when it is first used. */
export class Validator {
  readonly #operations: ReadonlyMap<string, OperationSchemas>;
  readonly #requests: Ajv;
  readonly #answers: Ajv;
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(document: OpenApiDocument) {
    this.#operations = new Map(document.operations.map((operation) => [operation.operationId, operation]));
    this.#requests = ajvWith(document, writable);
    this.#answers = ajvWith(document, closed);
  }

  /** What is wrong with a request's body, one sentence each; empty where nothing is. */
  request(operationId: string, body: unknown): string[] {
    const operation = this.#operations.get(operationId);
    if (!operation?.request) return [];
    if (body === undefined) return operation.bodyRequired ? ['a request body is required'] : [];
    return this.#check(this.#requests, `request ${operationId}`, operation.request, body, writable).map(sentence);
  }

  /** What is wrong with an answer of 200. */
  answer(operationId: string, body: unknown): string[] {
    const operation = this.#operations.get(operationId);
    if (!operation?.response) return [];
    const found = this.#check(this.#answers, `answer ${operationId}`, operation.response, body, closed);
    return found.filter((error) => !isKnownDeviation(error)).map(sentence);
  }

  #check(ajv: Ajv, key: string, schema: object, body: unknown, form: (schema: unknown) => unknown): ErrorObject[] {
    const validate = this.#compiled.get(key) ?? ajv.compile(form(schema) as object);
    this.#compiled.set(key, validate);
    return validate(body) ? [] : (validate.errors ?? []);
  }
}

function ajvWith(document: OpenApiDocument, form: (schema: unknown) => unknown): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  ajv.addSchema({ components: { schemas: form(document.schemas) } }, documentId);
  return ajv;
}

function sentence(error: ErrorObject): string {
  const extra = error.params['additionalProperty'] ?? error.params['allowedValues'];
  const detail = extra === undefined ? '' : ` (${JSON.stringify(extra)})`;
  return `${error.instancePath || 'body'} ${error.message ?? 'is invalid'}${detail}`;
}
