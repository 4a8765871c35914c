import { join } from 'node:path';
import { loadProject } from '@exoplane/config';
import { layersOf, synthesize } from '@exoplane/infra';
import { expect, test } from 'vitest';
import type { ExoscaleClient } from '../exoscale/client.js';
import { findLeftovers, type Place } from './find-leftovers.js';
import { matchers } from './matchers.js';
import { StackResources } from './stack-resources.js';

const root = join(__dirname, '../../../..');
const place = (answers: Record<string, unknown>): Place => {
  const api = {
    get: (path: string) => Promise.resolve(answers[path] ?? {}),
    find: (path: string) => Promise.resolve(answers[path]),
  };
  const client = api as unknown as ExoscaleClient;
  return { api: client, dns: client, zone: 'ch-gva-2' };
};
const stackOf = (resource: object) => new StackResources(JSON.stringify({ resource }));
const balancer = stackOf({ exoscale_nlb: { lb: { name: 'acme-dev' } } });
const balancers = (...list: object[]) => place({ '/load-balancer': { 'load-balancers': list } });

test('every type in every stack can be found again', () => {
  const project = loadProject(root);
  for (const target of ['organisation', ...project.environments.keys()]) {
    for (const layer of layersOf(target)) {
      for (const { type } of new StackResources(synthesize(project, target, layer).json).all)
        expect(matchers).toHaveProperty(type);
    }
  }
});

test('what is in the cloud and not in the state is taken over', async () => {
  const { take } = await findLeftovers(balancer, [], balancers({ id: '1', name: 'acme-dev' }));
  expect(take).toEqual([{ address: 'exoscale_nlb.lb', importId: '1@ch-gva-2' }]);
});

test('what bears another name is left alone', async () => {
  const leftovers = await findLeftovers(balancer, [], balancers({ id: '1', name: 'acme-dev2' }));
  expect(leftovers).toEqual({ take: [], remove: [], forget: [] });
});

test('of two of the same name the one in the state stays', async () => {
  const both = balancers({ id: '1', name: 'acme-dev' }, { id: '2', name: 'acme-dev' });
  const { take, remove } = await findLeftovers(balancer, [{ address: 'exoscale_nlb.lb', id: '2' }], both);
  expect(take).toEqual([]);
  expect(remove).toMatchObject([{ path: '/load-balancer/1' }]);
});

test('a key whose secret nobody knows is deleted, not taken over', async () => {
  const stack = stackOf({ exoscale_iam_api_key: { k: { name: 'acme-key' } } });
  const keys = place({ '/api-key': { 'api-keys': [{ key: 'EXO1', name: 'acme-key' }] } });
  expect(await findLeftovers(stack, [], keys)).toMatchObject({ take: [], remove: [{ path: '/api-key/EXO1' }] });
});

test('a database is never deleted', async () => {
  const stack = stackOf({ exoscale_dbaas: { database: { name: 'acme-dev' } } });
  const databases = place({ '/dbaas-postgres/acme-dev': { name: 'acme-dev' } });
  const { remove } = await findLeftovers(stack, [{ address: 'exoscale_dbaas.database', id: 'other' }], databases);
  expect(remove).toEqual([]);
});

test('a record that is gone is forgotten, since the provider would break on it', async () => {
  const stack = stackOf({
    exoscale_domain: { zone: { name: 'acme.example' } },
    exoscale_domain_record: { apex: { name: '', record_type: 'A', domain: '${exoscale_domain.zone.id}' } },
  });
  const dns = place({
    '/dns-domain': { 'dns-domains': [{ id: 'z', 'unicode-name': 'acme.example' }] },
    '/dns-domain/z/record': {},
  });
  const state = [
    { address: 'exoscale_domain.zone', id: 'z' },
    { address: 'exoscale_domain_record.apex', id: 'r' },
  ];
  expect((await findLeftovers(stack, state, dns)).forget).toMatchObject([{ address: 'exoscale_domain_record.apex' }]);
});
