import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { removeEnvironment, setPoint } from './point.js';

const text = `# The shop.
name: shop
definition: { path: definitions/web-service }   # ours
envs:
  dev: { revision: v1.1.0, commit: aaaa, image: "x@sha256:1" } # first
  staging:
    image: x@sha256:0   # of May

    # do not touch before the fair
    revision: v1.0.0
    commit: bbbb
    values: { host: shop.example }
`;
const point = { revision: 'v1.1.0', commit: 'aaaa', image: 'x@sha256:1' };

test('three scalars change, and no other byte', () => {
  expect(setPoint(text, 'staging', point)).toBe(
    text
      .replace('x@sha256:0   #', 'x@sha256:1   #')
      .replace('revision: v1.0.0', 'revision: v1.1.0')
      .replace('bbbb', 'aaaa'),
  );
});

test('the same point again changes nothing', () => {
  expect(setPoint(text, 'dev', point)).toBe(text.replace('"x@sha256:1"', 'x@sha256:1'));
});

test('a commit that looks like a number is quoted', () => {
  const commit = '1'.repeat(40);
  const changed = setPoint(text, 'staging', { ...point, commit });
  expect(parse(changed)).toMatchObject({ envs: { staging: { commit } } });
});

test('an environment that is not there is added, and comments stay', () => {
  const changed = setPoint(text, 'prod', point);
  expect(parse(changed)).toMatchObject({ envs: { prod: point, dev: { revision: 'v1.1.0' } } });
  for (const comment of ['# The shop.', '# ours', '# first', '# of May', '# do not touch before the fair'])
    expect(changed).toContain(comment);
});

test('what the point does not have is taken away', () => {
  const changed = setPoint(text, 'dev', { revision: 'working-tree', image: 'x:1' });
  expect(parse(changed)).toMatchObject({ envs: { dev: { revision: 'working-tree', image: 'x:1' } } });
  expect(changed).not.toContain('aaaa');
});

test('an environment that is removed takes nothing else with it', () => {
  const changed = parse(removeEnvironment(text, 'dev')) as { envs: object };
  expect(Object.keys(changed.envs)).toEqual(['staging']);
});
