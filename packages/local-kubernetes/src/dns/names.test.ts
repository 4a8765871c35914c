import { expect, test } from 'vitest';
import { fixedNames, serviceNames } from './names.js';

const services = [
  { metadata: { name: 'web', namespace: 'shop' }, spec: { clusterIP: '10.96.1.1' } },
  { metadata: { name: 'peers', namespace: 'shop' }, spec: { clusterIP: 'None' } },
];
const slices = [
  {
    addressType: 'IPv4',
    metadata: { namespace: 'shop', labels: { 'kubernetes.io/service-name': 'peers' } },
    endpoints: [
      { addresses: ['10.244.1.1'], hostname: 'peers-0', conditions: { ready: true } },
      { addresses: ['10.244.1.2'], hostname: 'peers-1', conditions: { ready: false } },
    ],
  },
];
const lookup = serviceNames(services, slices);

test("a service's name leads to its address", () => {
  expect(lookup('web.shop.svc.cluster.local')).toEqual(['10.96.1.1']);
});

test('a headless service leads to its ready pods, and each of them has a name', () => {
  expect(lookup('peers.shop.svc.cluster.local')).toEqual(['10.244.1.1']);
  expect(lookup('peers-0.peers.shop.svc.cluster.local')).toEqual(['10.244.1.1']);
  expect(lookup('peers-1.peers.shop.svc.cluster.local')).toBeUndefined();
});

test('a service that there is not has no name', () => {
  expect(lookup('other.shop.svc.cluster.local')).toBeUndefined();
});

test('a fixed name is exact, and a star stands for every name below, not for the name itself', () => {
  const fixed = fixedNames({ 'git.internal': '10.0.0.1', '*.shop.test': '10.0.0.2' });
  expect(fixed('git.internal')).toEqual(['10.0.0.1']);
  expect(fixed('a.b.shop.test')).toEqual(['10.0.0.2']);
  expect(fixed('shop.test')).toBeUndefined();
});
