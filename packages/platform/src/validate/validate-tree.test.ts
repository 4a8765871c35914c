import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { yamlOf } from '../tree/tree.js';
import { reasonAnnotation } from './policies.js';
import { KubernetesSchemas } from './schemas.js';
import { validateTree } from './validate-tree.js';

// A cluster that knows little; the real one's description is as large as a book, and asked by the end-to-end tests.
const text = { type: 'string' };
const map = { type: 'object', additionalProperties: text };
const swagger = {
  definitions: {
    'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta': {
      type: 'object',
      properties: { name: text, namespace: text, labels: map, annotations: map },
    },
    'io.k8s.apimachinery.pkg.api.resource.Quantity': text,
    Deployment: {
      type: 'object',
      properties: {
        apiVersion: text,
        kind: text,
        metadata: { $ref: '#/definitions/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta' },
        spec: {
          type: 'object',
          required: ['template'],
          properties: {
            replicas: { type: 'integer', format: 'int32' },
            template: { type: 'object', properties: { spec: { type: 'object' } } },
            quota: { $ref: '#/definitions/io.k8s.apimachinery.pkg.api.resource.Quantity' },
          },
        },
      },
      'x-kubernetes-group-version-kind': [{ group: 'apps', version: 'v1', kind: 'Deployment' }],
    },
    CustomResourceDefinition: {
      type: 'object',
      'x-kubernetes-group-version-kind': [
        { group: 'apiextensions.k8s.io', version: 'v1', kind: 'CustomResourceDefinition' },
      ],
    },
  },
};

const container = {
  name: 'web',
  image: 'shop:1.0.0',
  readinessProbe: {},
  resources: { requests: { cpu: '1', memory: '1Gi' }, limits: { memory: '1Gi' } },
};
const deployment = (spec: object = {}, pod: object = { containers: [container] }, annotations?: object) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: {
    name: 'web',
    namespace: 'shop',
    ...(annotations && { annotations: annotations as Record<string, string> }),
  },
  spec: { template: { spec: pod }, ...spec },
});
const widgets = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'widgets.acme.example' },
  spec: {
    group: 'acme.example',
    names: { kind: 'Widget' },
    versions: [
      {
        name: 'v1',
        schema: {
          openAPIV3Schema: {
            type: 'object',
            properties: {
              spec: {
                type: 'object',
                required: ['size'],
                properties: {
                  size: { 'x-kubernetes-int-or-string': true, anyOf: [{ type: 'integer' }, { type: 'string' }] },
                  free: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true, properties: {} },
                },
              },
            },
          },
        },
      },
    ],
  },
};
const widget = (spec: object) => ({ apiVersion: 'acme.example/v1', kind: 'Widget', metadata: { name: 'w' }, spec });

/** `code message` of what is wrong. */
const check = (...objects: Parameters<typeof yamlOf>[0][]): string[] =>
  validateTree(
    new Map(objects.map((object, index) => [`apps/shop/${index}.yaml`, yamlOf(object)])),
    new KubernetesSchemas(swagger),
  ).map(({ code, message, hint }) => `${code} ${message} (${hint ?? ''})`);

test('what the API takes has no problem', () => {
  expect(check(deployment({ replicas: 2, quota: 4 }))).toEqual([]);
});

describe('the schema', () => {
  test('a field that nobody knows is refused, with the one that was meant', () => {
    expect(check(deployment({ replica: 2 }))).toEqual([
      "P131 shop: Deployment/shop/web spec.replica: the field 'replica' is not known (did you mean 'replicas'?)",
    ]);
  });

  test('a value of another type is refused', () => {
    expect(check(deployment({ replicas: 'many' }))[0]).toMatch(/^P133 .* spec\.replicas: must be integer/);
  });

  test('a field that is missing is named', () => {
    const { spec: _, ...bare } = deployment();
    expect(check({ ...bare, spec: {} })).toEqual([expect.stringMatching(/^P132 .*'template' is missing/)]);
  });

  test('a kind that no cluster knows is refused, with the one that was meant', () => {
    expect(check({ ...deployment(), kind: 'Deploymnet' })[0]).toMatch(/^P130 .*did you mean 'apps\/v1 Deployment'\?/);
  });

  test('an old version of a kind leads to the present one', () => {
    expect(check({ ...deployment(), apiVersion: 'extensions/v1beta1' })[0]).toContain("'apps/v1 Deployment'");
  });
});

describe('a custom resource', () => {
  test('is known by its definition in the same tree', () => {
    expect(check(widgets, widget({ size: 1, free: { anything: [1] } }), widget({ size: '10%' }))).toEqual([]);
  });

  test('is checked as strictly as what is Kubernetes’ own', () => {
    expect(check(widgets, widget({ size: true, colour: 'red' })).map((line) => line.slice(0, 4))).toEqual([
      'P131',
      'P133',
    ]);
  });

  test('whose definition is not there is refused', () => {
    expect(check(widget({ size: 1 }))[0]).toMatch(/^P130 .*is the add-on that brings it switched on/);
  });
});

describe('the policies', () => {
  const pod = (change: object, rest: object = {}) =>
    deployment({}, { containers: [{ ...container, ...change }], ...rest });

  test.each([
    ['no requests', pod({ resources: { limits: { memory: '1Gi' } } }), ['P140', 'P140']],
    ['no memory limit', pod({ resources: { requests: container.resources.requests } }), ['P140']],
    ['the tag latest', pod({ image: 'shop:latest' }), ['P141']],
    ['no tag', pod({ image: 'registry:5000/shop' }), ['P141']],
    ['no readiness probe', pod({ readinessProbe: undefined }), ['P142']],
    ['a privileged container', pod({ securityContext: { privileged: true } }), ['P143']],
    ['root', pod({ securityContext: { runAsUser: 0 } }), ['P143']],
    ['a capability', pod({ securityContext: { capabilities: { add: ['SYS_ADMIN'] } } }), ['P143']],
    ["the node's network", pod({}, { hostNetwork: true }), ['P143']],
    ["the node's files", pod({}, { volumes: [{ name: 'a', hostPath: { path: '/' } }] }), ['P143']],
  ])('refuse %s', (_what, object, codes) => {
    expect(check(object).map((line) => line.slice(0, 4))).toEqual(codes);
  });

  test('take an image by digest, and a port in the registry’s name', () => {
    expect(check(pod({ image: `registry:5000/shop@sha256:${'a'.repeat(64)}` }))).toEqual([]);
  });

  test('let somebody do more who says why', () => {
    const why = { [reasonAnnotation]: 'reads the logs of the node' };
    expect(check(deployment({}, { containers: [container], hostNetwork: true }, why))).toEqual([]);
    expect(
      check(deployment({}, { containers: [container], hostNetwork: true }, { [reasonAnnotation]: '' })),
    ).toHaveLength(1);
  });

  test('name the container', () => {
    expect(check(pod({ image: 'shop' }))[0]).toContain('spec.template.spec.containers[web].image');
  });
});

describe('the place', () => {
  const folder = mkdtempSync(join(tmpdir(), 'definition-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const wrong = deployment({ replica: 2 });
  const place = (path: string, origins?: Parameters<typeof validateTree>[2]) =>
    validateTree(new Map([[path, yamlOf(wrong)]]), new KubernetesSchemas(swagger), origins)[0]?.location;

  test('of an app is the line of its definition', () => {
    writeFileSync(
      join(folder, 'all.yaml'),
      'kind: Service\nmetadata: { name: web }\n---\nkind: Deployment\nmetadata: { name: web }\nspec:\n  replica: 2\n',
    );
    const origins = new Map([['shop', { folder, shown: 'definitions/web' }]]);
    expect(place('apps/shop/deployment-web.yaml', origins)).toEqual({
      file: 'definitions/web/all.yaml',
      line: 7,
      column: 12,
    });
  });

  test('of the platform is the line of the rendered file', () => {
    expect(place('platform/x/deployment-web.yaml')).toMatchObject({ file: 'platform/x/deployment-web.yaml', line: 19 });
  });
});
