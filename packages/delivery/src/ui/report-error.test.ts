import { readFileSync } from 'node:fs';
import { ConfigError, ConfigErrors, UserError } from '@exoplane/config';
import { expect, test } from 'vitest';
import { errorLines } from './report-error.js';

const text = (error: unknown): string => errorLines(error).join('\n');

test('an error for people shows code, sentence and the way out', () => {
  expect(text(new UserError('it is locked', { code: 'D130', hint: 'wait' }))).toMatch(/D130 it is locked\n {2}wait$/);
});

test('errors of packages that know nothing of ours are shown alike', () => {
  expect(text(Object.assign(new Error('no Go'), { code: 'T101', hint: 'install Go' }))).toMatch(
    /T101 no Go\n {2}install Go$/,
  );
});

test('all mistakes in the configuration are shown, and that nothing was changed', () => {
  const mistake = new ConfigError('unknown key', { code: 'E101', location: { file: 'a.yaml', line: 4, column: 2 } });
  expect(text(new ConfigErrors([mistake]))).toBe('a.yaml:4:2  E101 unknown key\n1 problem, nothing was changed.');
});

test('what nobody expected goes to a file, whose place is said', () => {
  const lines = text(new Error('boom'));
  expect(lines).toContain('D001');
  const file = /details are in (\S+);/.exec(lines)?.[1] ?? '';
  expect(readFileSync(file, 'utf8')).toContain('report-error.test');
});

test('an error of the system is none of ours, whatever its code', () => {
  expect(text(Object.assign(new Error('gone'), { code: 'ENOENT' }))).toContain('D001');
});
