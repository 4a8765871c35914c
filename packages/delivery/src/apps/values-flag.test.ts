import { expect, test } from 'vitest';
import { valuesOf } from './values-flag.js';

test('values are read as YAML reads them', () => {
  expect(valuesOf(['host=shop.example.com', 'replicas=2', 'args=[a, b]', 'note=a=b', 'on=true'])).toEqual({
    host: 'shop.example.com',
    replicas: 2,
    args: ['a', 'b'],
    note: 'a=b',
    on: true,
  });
});

test.each(['host', '=shop'])("'%s' is no value", (flag) => {
  expect(() => valuesOf([flag])).toThrow(expect.objectContaining({ code: 'D614' }) as Error);
});
