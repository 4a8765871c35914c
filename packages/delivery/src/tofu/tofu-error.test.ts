import { expect, test } from 'vitest';
import { TofuError } from './tofu-error.js';

const failing = (...summaries: string[]): TofuError =>
  new TofuError({
    command: 'apply',
    log: 'tofu.log',
    diagnostics: summaries.map((summary) => ({ severity: 'error' as const, summary, address: 'exoscale_nlb.lb' })),
  });

test.each(['invalid response: 503', 'Too many requests', 'read: connection reset by peer', 'unexpected EOF'])(
  'a cloud that says "%s" may be asked again',
  (words) => expect(failing(words).transient).toBe(true),
);

test.each(['invalid request: 400', 'Forbidden', 'Instance cannot be destroyed', 'port 5000 is taken'])(
  'a cloud that says "%s" is not asked again',
  (words) => expect(failing(words).transient).toBe(false),
);

test('one refusal among failures that pass is a refusal', () => {
  expect(failing('invalid response: 503', 'Forbidden').transient).toBe(false);
});

test('the message names the resource, and the hint the log', () => {
  const error = failing('Forbidden');
  expect(error.message).toContain('exoscale_nlb.lb: Forbidden');
  expect(error.hint).toContain('tofu.log');
});

test('without a diagnostic the last words are told', () => {
  expect(new TofuError({ command: 'init', log: 'l', diagnostics: [], output: 'a\nlast words' }).message).toContain(
    'last words',
  );
});
