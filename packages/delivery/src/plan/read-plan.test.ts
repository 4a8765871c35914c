import { expect, test } from 'vitest';
import type { ResourceChange } from '../tofu/plan-json.js';
import { readPlan } from './read-plan.js';

const resource = (type: string, change: Partial<ResourceChange['change']>): ResourceChange => ({
  address: `${type}.it`,
  mode: 'managed',
  type,
  name: 'it',
  change: { actions: ['update'], before: {}, after: {}, ...change },
});
const read = (...changes: ResourceChange[]) => readPlan('cluster', { resource_changes: changes }, []);

test('a changed attribute is said with both values', () => {
  const [change] = read(
    resource('exoscale_sks_nodepool', { before: { name: 'general', size: 2 }, after: { name: 'general', size: 3 } }),
  );
  expect(change).toMatchObject({ action: 'change', noun: 'nodepool', name: 'general' });
  expect(change?.attributes).toEqual([{ attribute: 'size', change: '2 → 3' }]);
});

test('a list says what comes and what goes', () => {
  const [change] = read(
    resource('exoscale_sks_nodepool', { before: { storage: ['a', 'b'] }, after: { storage: ['b', 'c'] } }),
  );
  expect(change?.attributes).toEqual([{ attribute: 'storage', change: '+ c, - a' }]);
});

test('an attribute of a block that stands once is named without an index', () => {
  const [change] = read(
    resource('exoscale_dbaas', { before: { pg: [{ backup: '02:00' }] }, after: { pg: [{ backup: '03:00' }] } }),
  );
  expect(change?.attributes).toEqual([{ attribute: 'pg.backup', change: '02:00 → 03:00' }]);
});

test('a sensitive value is never in the text', () => {
  const [change] = read(
    resource('exoscale_iam_api_key', {
      before: { secret: 'old-canary' },
      after: { secret: 'new-canary' },
      after_sensitive: { secret: true },
    }),
  );
  expect(JSON.stringify(change)).not.toContain('canary');
  expect(change?.attributes).toEqual([{ attribute: 'secret', change: '(secret) changes' }]);
});

test('a list with a sensitive value somewhere in it is not shown', () => {
  const [change] = read(
    resource('exoscale_dbaas', {
      before: { users: ['a'] },
      after: { users: ['canary'] },
      after_sensitive: { users: [true] },
    }),
  );
  expect(JSON.stringify(change)).not.toContain('canary');
});

test('what is known only afterwards is left out', () => {
  const [change] = read(
    resource('exoscale_nlb', { before: { state: 'x' }, after: {}, after_unknown: { state: true } }),
  );
  expect(change?.attributes).toEqual([]);
});

test('a replacement of a database says what would be lost and why', () => {
  const [change] = read(
    resource('exoscale_dbaas', {
      actions: ['delete', 'create'],
      before: { zone: 'a' },
      after: { zone: 'b' },
      replace_paths: [['zone']],
    }),
  );
  expect(change).toMatchObject({ action: 'replace', loses: 'its data and backups', because: ['zone'] });
});

test('a change that the provider never sends is told as the replacement that it needs', () => {
  const [change] = read(resource('exoscale_sks_cluster', { before: { cni: 'calico' }, after: { cni: 'cilium' } }));
  expect(change).toMatchObject({ action: 'replace', because: ['cni'], loses: 'everything that runs in it' });
});

test('data sources and what stays as it is are no changes', () => {
  const data: ResourceChange = { ...resource('exoscale_domain', { actions: ['read'] }), mode: 'data' };
  expect(read(data, resource('exoscale_nlb', { actions: ['no-op'] }))).toEqual([]);
});
