import { expect, test } from 'vitest';
import { fieldOf, quantity, resourceOf } from './field.js';

const pod = {
  metadata: { name: 'shop-1', namespace: 'shop', uid: 'u', labels: { app: 'shop' }, annotations: { 'a/b': 'c' } },
  spec: { containers: [], nodeName: 'n1', serviceAccountName: 'web' },
};
const place = { podIp: '10.244.1.2', hostIp: '10.0.0.1' };

test.each([
  ['metadata.name', 'shop-1'],
  ["metadata.labels['app']", 'shop'],
  ["metadata.annotations['a/b']", 'c'],
  ['metadata.labels', 'app="shop"'],
  ['status.podIP', '10.244.1.2'],
  ['status.hostIP', '10.0.0.1'],
  ['spec.nodeName', 'n1'],
  ['spec.serviceAccountName', 'web'],
  ['status.nothing', ''],
])('%s of a pod is %s', (fieldPath, value) => {
  expect(fieldOf(pod, place, { fieldPath })).toBe(value);
});

test.each([
  ['250m', 0.25],
  ['2', 2],
  ['64Mi', 67_108_864],
  ['1G', 1e9],
])('the quantity %s is %d', (text, value) => {
  expect(quantity(text)).toBeCloseTo(value);
});

test('resources come in whole units of their divisor, rounded up', () => {
  const container = { name: 'a', resources: { limits: { memory: '100Mi' }, requests: { cpu: '250m' } } };
  expect(resourceOf(container, { resource: 'limits.memory', divisor: '1Mi' })).toBe('100');
  expect(resourceOf(container, { resource: 'requests.cpu' })).toBe('1');
});
