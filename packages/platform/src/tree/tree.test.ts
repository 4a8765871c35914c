import { expect, test } from 'vitest';
import { change } from './change.js';
import { parseObjects } from './parse-objects.js';
import { joinTrees, objectFiles, yamlOf } from './tree.js';

const object = (kind: string, name: string, namespace?: string, rest: object = {}) => ({
  apiVersion: 'v1',
  kind,
  metadata: { name, ...(namespace === undefined ? {} : { namespace }) },
  ...rest,
});

test('each object has a file that a person can find', () => {
  expect([...objectFiles('platform/x', [object('ConfigMap', 'settings', 'a')]).keys()]).toEqual([
    'platform/x/configmap-settings.yaml',
  ]);
});

test('the namespace is in the name only where two would have the same', () => {
  const files = objectFiles('x', [object('Role', 'r', 'a'), object('Role', 'r', 'b'), object('Role', 's', 'a')]);
  expect([...files.keys()]).toEqual(['x/role-r-a.yaml', 'x/role-r-b.yaml', 'x/role-s.yaml']);
});

test('the order of the objects makes no difference to the bytes', () => {
  const objects = [object('Role', 'b'), object('Role', 'a'), object('Service', 'a')];
  expect([...objectFiles('x', objects)]).toEqual([...objectFiles('x', [...objects].reverse())]);
});

test('two files of the same path are refused', () => {
  expect(() => joinTrees([new Map([['a', '1']]), new Map([['a', '2']])])).toThrow('written to a');
});

test.each(['no', 'yes', 'on', '1e3', '0x10', 'null', '012'])(
  "the text '%s' stays text for readers of YAML 1.1",
  (value) => {
    expect(yamlOf(object('ConfigMap', 'a', undefined, { data: { value } }))).toMatch(/value: ["']/);
  },
);

test('empty documents are no objects, and bad YAML is an error', () => {
  expect(parseObjects('---\n---\nkind: A\n')).toHaveLength(1);
  expect(() => parseObjects('a: [')).toThrow();
});

test('a change of an object that upstream no longer has is an error', () => {
  expect(() => change([object('Service', 'a')], [{ of: 'Service/b', apply: 'remove' }])).toThrow(
    'there is no Service/b',
  );
});

test('a change leaves the original as it is', () => {
  const original = object('Service', 'a');
  const [changed] = change([original], [{ of: 'Service/a', apply: (copy) => (copy.metadata.name = 'b') }]);
  expect(changed?.metadata.name).toBe('b');
  expect(original.metadata.name).toBe('a');
});
