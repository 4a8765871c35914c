import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ConfigErrors } from '../errors/config-error.js';
import { defineEnvironmentSchema } from '../schema/environment.js';
import { loadProject } from './load-project.js';

const scratch = mkdtempSync(join(tmpdir(), 'exoplane-load-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const organisation = 'name: acme\nzone: ch-gva-2\ndomain: { name: acme.example }\n';
let count = 0;

function project(files: Record<string, string>): string {
  const root = join(scratch, String(count++));
  mkdirSync(join(root, 'environments'), { recursive: true });
  for (const [name, text] of Object.entries({ organisation, ...files })) {
    writeFileSync(join(root, 'environments', `${name}.yaml`), text);
  }
  return root;
}

const environment = (files: Record<string, string>, name = 'dev') => {
  const found = loadProject(project(files)).environments.get(name);
  if (!found) throw new Error(`${name} was not loaded`);
  return found;
};
const codes = (load: () => unknown): string[] => {
  try {
    load();
    return [];
  } catch (error) {
    if (error instanceof ConfigErrors) return error.errors.map(({ code, location }) => `${location.file} ${code}`);
    throw error;
  }
};

describe('loading a project', () => {
  it('fills every field of an environment that is one line', () => {
    expect(environment({ dev: 'domain: dev.acme.example' })).toEqual({
      name: 'dev',
      kind: 'persistent',
      zone: 'ch-gva-2',
      domain: 'dev.acme.example',
      cluster: {
        version: 'latest',
        cni: 'calico',
        level: 'starter',
        autoUpgrade: false,
        nodepools: [{ name: 'general', type: 'standard.medium', size: 2, diskSize: 50, labels: {}, taints: [] }],
      },
      database: {
        engine: 'postgres',
        plan: 'startup-4',
        version: '17',
        backups: { time: '02:00' },
        maintenance: { day: 'sunday', time: '03:30' },
        allow: [],
        allowEverywhere: false,
        terminationProtection: true,
      },
      loadBalancer: { ports: { http: 30_080, https: 30_443 } },
      approvals: { reviewers: [], waitMinutes: 0 },
      platform: true,
      local: { images: {}, pretend: [] },
      labels: {},
    });
  });

  it('puts defaults below an environment, and an environment below the one that extends it', () => {
    const dev = environment({
      defaults: 'cluster: { level: pro }\nlabels: { a: "1", b: "1" }',
      staging: 'domain: staging.acme.example\nlabels: { b: "2", c: "2" }',
      dev: 'extends: staging\ndomain: dev.acme.example\nlabels: { c: "3" }',
    });
    expect(dev.cluster.level).toBe('pro');
    expect(dev.labels).toEqual({ a: '1', b: '2', c: '3' });
  });

  it('takes over neither domain nor expiry', () => {
    const files = {
      demo: 'kind: ephemeral\nexpires: 2026-11-25\ndomain: demo.acme.example',
      dev: 'extends: demo\nkind: persistent',
    };
    expect(codes(() => loadProject(project(files)))).toEqual(['environments/dev.yaml E103']);
  });

  it('lets an ephemeral database be deleted, and protects a persistent one', () => {
    const ephemeral = environment({ dev: 'kind: ephemeral\nexpires: 2026-11-25\ndomain: dev.acme.example' });
    expect(ephemeral.database).toMatchObject({ terminationProtection: false });
  });

  it('accepts the whole internet where it is said to be meant', () => {
    const dev = environment({
      dev: 'domain: dev.acme.example\ndatabase: { allowEverywhere: true, allow: [{ cidr: 0.0.0.0/0 }] }',
    });
    expect(dev.database).toMatchObject({ allow: [{ cidr: '0.0.0.0/0' }] });
  });

  it('names the state bucket after the organisation', () => {
    expect(loadProject(project({ dev: 'domain: dev.acme.example' })).organisation.stateBucket).toBe(
      'acme-exoplane-state',
    );
  });

  it('leaves secrets files and other files alone', () => {
    const root = project({ dev: 'domain: dev.acme.example', 'dev.secrets': 'not: [yaml' });
    writeFileSync(join(root, 'environments', 'README.md'), '# Environments\n');
    expect([...loadProject(root).environments.keys()]).toEqual(['dev']);
  });

  it('lets one environment be loaded though another is broken', () => {
    const root = project({ dev: 'domain: dev.acme.example', prod: 'domain: [' });
    expect([...loadProject(root, { only: ['dev'] }).environments.keys()]).toEqual(['dev']);
    expect(codes(() => loadProject(root))).toContain('environments/prod.yaml E104');
  });

  it('reports a mistake in what a wanted environment extends', () => {
    const root = project({
      dev: 'extends: base\ndomain: dev.acme.example',
      base: 'domain: base.acme.example\nzone: mars',
    });
    expect(codes(() => loadProject(root, { only: ['dev'] }))).toEqual(['environments/base.yaml E116']);
  });

  it.each(['prdo', 'organisation', 'defaults'])("refuses to load '%s' as an environment", (name) => {
    const root = project({ prod: 'domain: acme.example', defaults: '{}' });
    expect(codes(() => loadProject(root, { only: [name] }))).toEqual([`environments/${name}.yaml E111`]);
  });

  it('says where it was looked for when there is no folder', () => {
    const root = mkdtempSync(join(scratch, 'empty-'));
    expect(codes(() => loadProject(root))).toEqual(['environments E100']);
  });

  it("knows a company's own keys once the schema does", () => {
    const schema = defineEnvironmentSchema({ costCentre: z.string().default('web') });
    const root = project({ defaults: 'costCentre: shop', dev: 'domain: dev.acme.example' });
    expect(loadProject(root, { schema }).environments.get('dev')).toMatchObject({ costCentre: 'shop' });
    expect(codes(() => loadProject(root))).toEqual(['environments/defaults.yaml E101']);
  });
});
