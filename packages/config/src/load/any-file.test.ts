import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { instanceTypes, largestDiskOf } from '../cloud/instance-types.js';
import { postgresPlans, postgresVersions } from '../cloud/postgres.js';
import { zones } from '../cloud/zones.js';
import { ConfigErrors } from '../errors/config-error.js';
import { loadProject } from './load-project.js';

const root = mkdtempSync(join(tmpdir(), 'exoplane-any-'));
const write = (name: string, text: string): void => writeFileSync(join(root, 'environments', `${name}.yaml`), text);

beforeAll(() => {
  mkdirSync(join(root, 'environments'));
  write('organisation', 'name: acme\nzone: ch-gva-2\ndomain: { name: acme.example }\n');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const name = fc.stringMatching(/^[a-z][a-z0-9]{0,20}$/);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const labels = fc.dictionary(name, fc.stringMatching(/^[a-zA-Z0-9]{0,63}$/), { maxKeys: 4 });

const nodepool = fc.record(
  {
    name,
    type: fc.constantFrom(...instanceTypes),
    size: fc.integer({ min: 1, max: 100 }),
    diskSize: fc.integer({ min: 20, max: 200 }),
    labels,
    taints: fc.uniqueArray(
      fc.record({
        key: name,
        value: name,
        effect: fc.constantFrom('NoSchedule', 'PreferNoSchedule', 'NoExecute'),
      }),
      { selector: ({ key }) => key, maxLength: 3 },
    ),
  },
  { requiredKeys: ['name', 'type', 'size'] },
);

// A different second octet each time: ranges that cannot overlap.
const allow = fc
  .uniqueArray(fc.integer({ min: 0, max: 255 }), { maxLength: 5 })
  .chain((octets) =>
    fc.tuple(
      ...octets.map((octet) =>
        fc.record({ cidr: fc.constant(`10.${octet}.0.0/16`), note: name }, { requiredKeys: ['cidr'] }),
      ),
    ),
  );

const environment = fc.record(
  {
    domain: name.map((label) => `${label}.acme.example`),
    zone: optional(fc.constantFrom(...zones)),
    cluster: fc.record(
      {
        cni: fc.constantFrom('calico', 'cilium'),
        level: fc.constantFrom('starter', 'pro'),
        nodepools: fc.uniqueArray(nodepool, { selector: (pool) => pool.name, minLength: 1, maxLength: 4 }),
      },
      { requiredKeys: [] },
    ),
    database: fc.oneof(
      fc.constant(false as const),
      fc.record(
        { plan: fc.constantFrom(...postgresPlans), version: fc.constantFrom(...postgresVersions), allow },
        { requiredKeys: [] },
      ),
    ),
    labels,
  },
  { requiredKeys: ['domain'] },
);

describe('whatever is written', () => {
  it('an environment that follows the schema loads, with what was written in it', () => {
    fc.assert(
      fc.property(environment, (written) => {
        write('dev', stringify(written));
        expect(loadProject(root).environments.get('dev')).toMatchObject(withoutUndefined(written));
      }),
      { numRuns: 40 },
    );
  });

  it('loading twice gives the same bytes, in whatever order the keys stand', () => {
    fc.assert(
      fc.property(environment, (written) => {
        write('dev', stringify(written));
        const once = JSON.stringify([...loadProject(root).environments]);
        write('dev', stringify(Object.fromEntries(Object.entries(written).reverse())));
        expect(JSON.stringify([...loadProject(root).environments])).toBe(once);
      }),
      { numRuns: 20 },
    );
  });

  it('a broken file ends in mistakes with places inside of it, never in a crash', () => {
    const valid = stringify({
      domain: 'dev.acme.example',
      cluster: { level: 'pro' },
      labels: { a: 'b' },
      database: { allow: [] },
    });
    const piece = fc.oneof(
      fc.constantFrom('[', '{', '*a', '&a ', '? ', '- ', ': ', '\n', '\t', '!!binary ', '"', "'", '|', '#', '<<: '),
      fc.string(),
    );
    const broken = fc
      .array(fc.tuple(fc.nat(valid.length), piece), { minLength: 1, maxLength: 4 })
      .map((changes) => changes.reduce((text, [at, insert]) => text.slice(0, at) + insert + text.slice(at), valid));
    fc.assert(
      fc.property(broken, (text) => {
        write('dev', text);
        try {
          loadProject(root);
        } catch (error) {
          if (!(error instanceof ConfigErrors)) throw error;
          const lines = text.split('\n');
          for (const { location } of error.errors) {
            expect(location.file).toBe('environments/dev.yaml');
            expect(location.line).toBeLessThanOrEqual(lines.length);
            expect(location.column).toBeLessThanOrEqual((lines[location.line - 1] ?? '').length + 1);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('no instance type is without a disk that the tests above may give it', () => {
    for (const type of instanceTypes) expect(largestDiskOf(type) ?? Infinity).toBeGreaterThanOrEqual(200);
  });
});

const withoutUndefined = (value: object): object => JSON.parse(JSON.stringify(value)) as object;
