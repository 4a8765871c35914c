import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatError, readApp, UserError, WORKING_TREE } from '@exoplane/config';
import { describe, expect, test } from 'vitest';
import { checkValues } from './check-values.js';
import { definitionsFolder } from './definitions-folder.js';

const schema = JSON.parse(readFileSync(join(definitionsFolder, 'web-service', 'values.schema.json'), 'utf8')) as object;
const sound = `name: shop
definition: { path: definitions/web-service }
values: { port: 8080 }
envs:
  local:
    revision: ${WORKING_TREE}
    image: shop:1.0.0
    values: { host: shop.example.com }
`;

function values(text: string): Record<string, unknown> {
  const { app, mistakes } = readApp(text, 'shop', ['local']);
  const environment = app?.envs.get('local');
  if (environment === undefined || mistakes.length > 0) throw new Error(mistakes.map(formatError).join('\n'));
  return checkValues(schema, environment);
}

/** What is said where something in the sound file is something else. */
function problems(from: string, to: string): string[] {
  if (!sound.includes(from)) throw new Error(`the sound file has no '${from}'`);
  try {
    values(sound.replace(from, to));
    return [];
  } catch (error) {
    if (!(error instanceof AggregateError)) throw error;
    return error.errors.map((one) => (one instanceof UserError ? formatError(one) : String(one)));
  }
}

test('what the definition does not ask for has its default', () => {
  expect(values(sound)).toMatchObject({ replicas: 2, healthPath: '/healthz', memory: '128Mi' });
});

test('the image of the environment is a value like others', () => {
  expect(values(sound)).toMatchObject({ image: 'shop:1.0.0' });
});

test('a value of the environment is taken before one of all', () => {
  expect(values(sound.replace('{ host:', '{ port: 9090, host:'))).toMatchObject({ port: 9090 });
});

describe('a wrong value is refused at the right place', () => {
  const host = '{ host: shop.example.com }';
  test.each<[what: string, from: string, to: string, begin: string, part: string]>([
    ['an unknown one', host, '{ host: a.example, hots: 1 }', '8:38  P110', "did you mean 'host'?"],
    ['an unknown one of all', '{ port: 8080 }', '{ prot: 8080 }', '3:17  P110', "did you mean 'port'?"],
    [
      'one that nothing is like',
      '{ port: 8080 }',
      '{ colour: red }',
      '3:19  P110',
      'the definition knows: host, image',
    ],
    ['one that is missing', `    values: ${host}\n`, '', '6:5  P111', "'host' is missing"],
    ['the image that is missing', '    image: shop:1.0.0\n', '', '6:5  P111', 'add the line image:'],
    ['text for a number', 'port: 8080', 'port: web', '3:17  P112', 'must be integer'],
    ['a number for text', 'host: shop.example.com', 'host: 5', '8:21  P112', 'must be string'],
    ['a fraction', 'port: 8080', 'port: 8080.5', '3:17  P112', 'must be integer'],
    ['a port of the system', 'port: 8080', 'port: 80', '3:17  P112', 'must be >= 1024'],
    ['too many', host, '{ host: a.example, replicas: 500 }', '8:42  P112', 'must be <= 20'],
    ['no host name', 'host: shop.example.com', 'host: "shop example"', '8:21  P112', 'hostname'],
    ['a path without a slash', host, '{ host: a.example, healthPath: up }', '8:44  P112', 'pattern'],
    ['memory without a unit', host, '{ host: a.example, memory: "128" }', '8:40  P112', 'pattern'],
    ['a list', host, '{ host: [a.example] }', '8:21  P112', 'must be string'],
  ])('%s', (_what, from, to, begin, part) => {
    const found = problems(from, to);
    expect(
      found.some((line) => line.startsWith(`apps/shop/app.yaml:${begin}`)),
      found.join('\n'),
    ).toBe(true);
    expect(found.join('\n')).toContain(part);
  });

  test('and several at once', () => {
    expect(problems(host, '{ hots: a.example, replicas: 0 }')).toHaveLength(3);
  });
});
