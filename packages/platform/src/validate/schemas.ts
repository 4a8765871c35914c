import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import type { KubernetesObject } from '../tree/kubernetes-object.js';
import { type JsonSchema, strictCustomResource, strictDefinitions } from './strict-schema.js';

interface Swagger {
  readonly definitions: Readonly<Record<string, JsonSchema>>;
}

interface DefinitionSpec {
  readonly group: string;
  readonly names: { readonly kind: string };
  readonly versions: readonly { readonly name: string; readonly schema?: { readonly openAPIV3Schema?: JsonSchema } }[];
}

/** `apps/v1 Deployment` */
const keyOf = (apiVersion: string, kind: string): string => `${apiVersion} ${kind}`;

/** The schemas of everything that a cluster knows: its own kinds, and those that custom resource definitions add. */
export class KubernetesSchemas {
  // Formats are Go's, and patterns are not written for the flag `u`.
  private readonly ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: false,
    validateFormats: false,
    inlineRefs: false,
    unicodeRegExp: false,
    // Each schema is used a few times only: making it quickly counts for more than running it quickly.
    code: { optimize: false },
  });
  private readonly schemas = new Map<string, JsonSchema>();
  private readonly compiled = new Map<string, ValidateFunction>();

  /** @param swagger the API's own description, `api/openapi-spec/swagger.json` of Kubernetes. */
  constructor(swagger: Swagger) {
    this.ajv.addSchema({ $id: 'kubernetes', definitions: strictDefinitions(swagger.definitions) });
    for (const [name, schema] of Object.entries(swagger.definitions)) {
      const kinds = (schema['x-kubernetes-group-version-kind'] ?? []) as {
        group: string;
        version: string;
        kind: string;
      }[];
      for (const { group, version, kind } of kinds) {
        const apiVersion = group === '' ? version : `${group}/${version}`;
        this.schemas.set(keyOf(apiVersion, kind), { $ref: `kubernetes#/definitions/${name}` });
      }
    }
  }

  /** @param folder of Kubernetes' own files. */
  static async read(folder: string): Promise<KubernetesSchemas> {
    const text = await readFile(join(folder, 'api', 'openapi-spec', 'swagger.json'), 'utf8');
    return new KubernetesSchemas(JSON.parse(text) as Swagger);
  }

  /** Adds the kinds of custom resource definitions; other objects are passed over. */
  add(objects: Iterable<KubernetesObject>): this {
    for (const { kind, spec } of objects) {
      if (kind !== 'CustomResourceDefinition') continue;
      const { group, names, versions } = spec as DefinitionSpec;
      for (const { name, schema } of versions) {
        const key = keyOf(`${group}/${name}`, names.kind);
        this.schemas.set(key, strictCustomResource(schema?.openAPIV3Schema ?? { type: 'object' }));
        this.compiled.delete(key);
      }
    }
    return this;
  }

  /** What checks objects of a kind, made when it is first asked for; undefined for a kind that nobody knows. */
  of({ apiVersion, kind }: Pick<KubernetesObject, 'apiVersion' | 'kind'>): ValidateFunction | undefined {
    const key = keyOf(apiVersion, kind);
    const schema = this.schemas.get(key);
    if (schema === undefined) return undefined;
    const known = this.compiled.get(key);
    if (known) return known;
    const made = this.ajv.compile(schema);
    this.compiled.set(key, made);
    return made;
  }

  /** Kinds that are known, to find the one that was meant. */
  get kinds(): readonly string[] {
    return [...this.schemas.keys()];
  }
}
