import { expect, test } from 'vitest';
import { recordName } from './dns-records';

test.each([
  ['example.com', 'example.com', ''],
  ['staging.example.com', 'example.com', 'staging'],
  ['a.b.example.com', 'example.com', 'a.b'],
])('%s is written in %s as "%s"', (domain, zone, name) => {
  expect(recordName(domain, zone)).toBe(name);
});

test('a name that only ends alike is not within the zone', () => {
  expect(() => recordName('notexample.com', 'example.com')).toThrow('notexample.com is not within example.com');
});
