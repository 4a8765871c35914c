import { describe, expect, it } from 'vitest';
import { formatError } from '../errors/format-error.js';
import { bare, placeOf } from './located.js';
import { parseYaml } from './parse.js';

const file = 'environments/staging.yaml';
const problems = (text: string, secret = false): string[] => parseYaml(text, file, { secret }).errors.map(formatError);
const placeIn = (text: string, ...path: string[]): string => {
  const { root } = parseYaml(text, file);
  if (!root) throw new Error('nothing was read');
  const { line, column } = placeOf(root, path);
  return `${line}:${column}`;
};

describe('reading a file with places', () => {
  it('counts columns from the first letter after a byte order mark', () => {
    expect(placeIn('\uFEFFzone: mars\n', 'zone')).toBe('1:7');
  });

  it('counts lines that end as on Windows', () => {
    expect(placeIn('kind: persistent\r\nzone: mars\r\n', 'zone')).toBe('2:7');
  });

  it('reads a file without a final line end', () => {
    expect(placeIn('zone: mars', 'zone')).toBe('1:7');
  });

  it('keeps a key __proto__ an ordinary key', () => {
    const { root } = parseYaml('__proto__: { admin: true }\n', file);
    const value = root && bare(root);
    expect(Object.keys(value ?? {})).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
  });

  it('takes words for text where only YAML 1.1 takes them for something else', () => {
    const { root } = parseYaml('a: no\nb: 12:30\nc: 2026-11-25\nd: 010\n', file);
    expect(root && bare(root)).toEqual({ a: 'no', b: '12:30', c: '2026-11-25', d: 10 });
  });

  it('refuses a file too large to be written by a person', () => {
    expect(problems(`# ${'x'.repeat(300 * 1024)}\n`)).toEqual([`${file}:1:1  E108 the file is larger than 256 KiB`]);
  });

  it('expands no alias, so that a small file cannot become a large one', () => {
    const bomb = [
      'a: &a [x, x]',
      ...[...'bcdefghij'].map((name, i) => `${name}: &${name} [*${'abcdefghij'[i]}, *${'abcdefghij'[i]}]`),
    ];
    const { root } = parseYaml(bomb.join('\n'), file);
    expect(JSON.stringify(root && bare(root)).length).toBeLessThan(200);
  });

  it('quotes nothing of a file that holds secrets', () => {
    const said = problems('exoscale: { apiKey: canary-1\n  apiSecret: "canary-2\n', true).join('\n');
    expect(said).toMatch(/E104/);
    expect(said).not.toMatch(/canary/);
  });
});
