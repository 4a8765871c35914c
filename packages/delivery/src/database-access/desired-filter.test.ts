import type { Database } from '@exoplane/config';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { configured, describeFilterChange, desiredFilter, grown, type Node, settled } from './desired-filter.js';

const database = (...allow: Database['allow']): Database =>
  ({ engine: 'postgres', allow, allowEverywhere: false }) as Database;
const office = { cidr: '203.0.113.7/32', note: 'office' };
const ip = fc.ipV4();
const nodes = fc.uniqueArray(fc.record({ name: fc.string(), addresses: fc.tuple(ip) }), {
  selector: ({ addresses }) => addresses[0],
});
const filter = fc.uniqueArray(ip.map((address) => `${address}/32`));

test('what ends is not allowed after its end', () => {
  const allow = database({ ...office, expires: '2026-01-01T00:00:00Z' });
  expect(configured(allow, Date.parse('2025-12-31'))).toHaveLength(1);
  expect(configured(allow, Date.parse('2026-01-02'))).toEqual([]);
});

test('whatever happens to nodes, nothing gets in but what is configured and the nodes', () => {
  fc.assert(
    fc.property(nodes, fc.boolean(), (some: Node[], complete) => {
      const seen = { nodes: some, complete };
      const allowed = new Set([
        office.cidr,
        ...some.flatMap(({ addresses }) => addresses.map((address) => `${address}/32`)),
      ]);
      const desired = desiredFilter(database(office), seen);
      expect(settled([], desired, seen).every((cidr) => allowed.has(cidr))).toBe(true);
      expect(grown([], desired).every((cidr) => allowed.has(cidr))).toBe(true);
    }),
  );
});

test('while nodes come and go nobody is shut out', () => {
  fc.assert(
    fc.property(filter, nodes, (current, some) => {
      const next = grown(current, desiredFilter(database(), { nodes: some, complete: true }));
      expect(next).toEqual(expect.arrayContaining(current));
    }),
  );
});

test('a partial view shuts nobody out', () => {
  fc.assert(
    fc.property(filter, nodes, (current, some) => {
      const seen = { nodes: some, complete: false };
      expect(settled(current, desiredFilter(database(), seen), seen)).toEqual(expect.arrayContaining(current));
    }),
  );
});

test('with all nodes known, exactly they and the configured ranges stay', () => {
  const seen = { nodes: [{ name: 'a', addresses: ['192.0.2.1', '2001:db8::1'] }], complete: true };
  expect(settled(['198.51.100.9/32'], desiredFilter(database(office), seen), seen)).toEqual([
    '192.0.2.1/32',
    '2001:db8::1/128',
    '203.0.113.7/32',
  ]);
});

test('a change says who is let in and why', () => {
  expect(describeFilterChange(['192.0.2.9/32'], ['203.0.113.7/32'], [office])).toEqual([
    'allow + 203.0.113.7/32 (office)',
    'allow - 192.0.2.9/32',
  ]);
});
