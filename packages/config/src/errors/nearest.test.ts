import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.js';

const keys = ['size', 'type', 'name', 'diskSize', 'labels', 'taints'];

describe('nearest', () => {
  it.each([
    ['siez', 'size'],
    ['Size', 'size'],
    ['disksize', 'diskSize'],
    ['lables', 'labels'],
  ])('finds what %s was meant to be', (written, meant) => expect(nearest(written, keys)).toBe(meant));

  it('stays silent where nothing is near', () => {
    expect(nearest('replicas', keys)).toBeUndefined();
    expect(nearest('x', ['a', 'b'])).toBeUndefined();
    expect(nearest('anything', [])).toBeUndefined();
  });
});
