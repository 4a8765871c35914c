import { expect, test } from 'vitest';
import type { ExoscaleClient } from '../exoscale/client.js';
import type { PlannedChange } from '../plan/model.js';
import { checkQuota } from './quota.js';

const cloud = (...quotas: object[]): ExoscaleClient =>
  ({ get: () => Promise.resolve({ quotas }) }) as unknown as ExoscaleClient;
const change = (type: string, more: Partial<PlannedChange> = {}): PlannedChange => ({
  ...{ layer: 'cluster', address: '', noun: '', name: '', attributes: [], action: 'add', type },
  ...more,
});
const balancers = (usage: number, limit: number) => ({ resource: 'network-load-balancer', usage, limit });
const said = async (client: ExoscaleClient, ...changes: PlannedChange[]): Promise<string[]> =>
  (await checkQuota(client, changes)).map(({ message }) => message);

test('what fits is not mentioned', async () => {
  expect(await said(cloud(balancers(4, 5)), change('exoscale_nlb'))).toEqual([]);
});

test('what does not fit is said with the numbers', async () => {
  expect(await said(cloud(balancers(5, 5)), change('exoscale_nlb'))).toEqual([
    '1 more network-load-balancer would break the quota: 5 of 5 are in use',
  ]);
});

test('the machines of a nodepool count, and only those that are new', async () => {
  const machines = cloud({ resource: 'instance', usage: 9, limit: 10 });
  expect(await said(machines, change('exoscale_sks_nodepool', { action: 'change', instances: 1 }))).toEqual([]);
  expect(await said(machines, change('exoscale_sks_nodepool', { instances: 3 }))).toHaveLength(1);
});

test('what only changes, or goes, breaks no quota', async () => {
  expect(await said(cloud(balancers(5, 5)), change('exoscale_nlb', { action: 'change' }))).toEqual([]);
  expect(
    await said(
      cloud({ resource: 'instance', usage: 10, limit: 10 }),
      change('exoscale_sks_nodepool', { action: 'destroy', instances: -3 }),
    ),
  ).toEqual([]);
});

test('no limit is no limit', async () => {
  expect(await said(cloud(balancers(500, -1)), change('exoscale_nlb'))).toEqual([]);
});
