import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ConfigErrors } from '../errors/config-error.js';
import { formatError } from '../errors/format-error.js';
import { loadProject } from './load-project.js';

// Each folder in fixtures/invalid lies over fixtures/base; its expected.txt says place, code and a part of the message.
const fixtures = resolve(__dirname, '../../fixtures');
const cases = readdirSync(join(fixtures, 'invalid'));
const scratch = mkdtempSync(join(tmpdir(), 'exoplane-config-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function problemsOf(name: string): string[] {
  const root = join(scratch, name);
  const leaveOut = /^# without (.*)$/m.exec(expectationOf(name))?.[1];
  cpSync(join(fixtures, 'base'), root, {
    recursive: true,
    filter: (source) => !leaveOut || !source.endsWith(leaveOut),
  });
  const own = join(fixtures, 'invalid', name, 'environments');
  // A case that only leaves something out has no files, and git keeps no empty folder.
  if (existsSync(own)) cpSync(own, join(root, 'environments'), { recursive: true });
  try {
    loadProject(root);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigErrors)) throw error;
    return error.errors.map(formatError);
  }
}

const expectationOf = (name: string): string => readFileSync(join(fixtures, 'invalid', name, 'expected.txt'), 'utf8');

const expectedOf = (name: string) =>
  expectationOf(name)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [place = '', code = '', ...words] = line.split(' ');
      return { begin: `${place}  ${code} `, part: words.join(' ') };
    });

describe('a broken file is refused with the right place and code', () => {
  it('in at least 45 ways', () => expect(cases.length).toBeGreaterThanOrEqual(45));

  it.each(cases)('%s', (name) => {
    const problems = problemsOf(name);
    const expected = expectedOf(name);
    expect(problems.map((line) => line.slice(0, line.indexOf(' ') + 7)).sort()).toEqual(
      expected.map(({ begin }) => begin).sort(),
    );
    for (const { begin, part } of expected) {
      const said = problems.filter((line) => line.startsWith(begin));
      expect(
        said.some((line) => line.includes(part)),
        `${said.join('\n')} says: ${part}`,
      ).toBe(true);
    }
  });
});
