import { expect, test } from 'vitest';
import { listenersOf, targetsOf } from './table.js';

const service = {
  metadata: { name: 'web', namespace: 'shop' },
  spec: {
    clusterIP: '10.96.1.1',
    ports: [
      { name: 'http', port: 80, nodePort: 30_080 },
      { name: 'dns', port: 53, protocol: 'UDP' },
    ],
  },
};
const slice = (ready: boolean | undefined, address: string) => ({
  addressType: 'IPv4',
  metadata: { namespace: 'shop', labels: { 'kubernetes.io/service-name': 'web' } },
  ports: [{ name: 'http', port: 8080 }],
  endpoints: [{ addresses: [address], conditions: { ready } }],
});

test('a service is listened for on its own address and on a port of every node, TCP only', () => {
  expect(listenersOf([service]).map(({ address }) => address)).toEqual([
    { host: '10.96.1.1', port: 80 },
    { host: '0.0.0.0', port: 30_080 },
  ]);
});

test('a headless service is not listened for', () => {
  expect(listenersOf([{ ...service, spec: { ...service.spec, clusterIP: 'None' } }])).toEqual([]);
});

test('connections go to ready endpoints, on the port of that name', () => {
  const [listener] = listenersOf([service]);
  if (listener === undefined) throw new Error('no listener');
  const slices = [slice(true, '10.244.1.1'), slice(false, '10.244.1.2'), slice(undefined, '10.244.1.3')];
  expect(targetsOf(listener, slices)).toEqual([
    { host: '10.244.1.1', port: 8080 },
    { host: '10.244.1.3', port: 8080 },
  ]);
});
