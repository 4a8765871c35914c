import { describe, expect, it } from 'vitest';
import { bare, type LocatedMap, placeOf } from './located.js';
import { merge } from './merge.js';
import { parseYaml } from './parse.js';

const read = (text: string, file: string): LocatedMap => {
  const { root } = parseYaml(text, file);
  if (!root) throw new Error('nothing was read');
  return root;
};
const merged = (inherited: string, own: string) => merge(read(inherited, 'defaults.yaml'), read(own, 'staging.yaml'));

describe('what an environment takes over', () => {
  it('merges mappings key by key', () => {
    expect(bare(merged('cluster: { level: pro, cni: cilium }', 'cluster: { cni: calico }'))).toEqual({
      cluster: { level: 'pro', cni: 'calico' },
    });
  });

  it('replaces lists, so that an open door can be closed', () => {
    expect(bare(merged('database: { allow: [{ cidr: 10.0.0.0/8 }] }', 'database: { allow: [] }'))).toEqual({
      database: { allow: [] },
    });
  });

  it('lets false replace a mapping, and a mapping replace false', () => {
    expect(bare(merged('database: { plan: startup-4 }', 'database: false'))).toEqual({ database: false });
    expect(bare(merged('database: false', 'database: { plan: startup-4 }'))).toEqual({
      database: { plan: 'startup-4' },
    });
  });

  it('remembers of each value which file it came from', () => {
    const root = merged('zone: mars\ncluster: { level: pro }', 'cluster: { cni: calico }');
    expect(placeOf(root, ['zone']).file).toBe('defaults.yaml');
    expect(placeOf(root, ['cluster', 'cni']).file).toBe('staging.yaml');
  });
});
