import { describe, expect, it } from 'vitest';
import { ConfigErrors } from '../errors/config-error.js';
import { formatError } from '../errors/format-error.js';
import { checkUnfinished } from './check-secrets.js';

const canary = 'canary-7f3a91';
function problems(text: string): string[] {
  try {
    checkUnfinished(text, 'staging.secrets.yaml');
    return [];
  } catch (error) {
    if (error instanceof ConfigErrors) return error.errors.map(formatError);
    throw error;
  }
}

describe('secrets that a person writes', () => {
  it('may be written one by one', () => {
    expect(problems('exoscale: { apiKey: EXO }\n')).toEqual([]);
    expect(problems('apps: { shop: { anything: [1, { a: true }] } }\n')).toEqual([]);
  });

  it.each([
    [`exoscale: { apikey: ${canary} }`, "1:13  E101 unknown key 'apikey' in exoscale; did you mean 'apiKey'?"],
    [`exoscale: ${canary}`, '1:11  E102 exoscale must be a mapping, not text'],
    ['exoscale:\n  apiKey: 1234567890\n', '2:11  E102 exoscale.apiKey must be text, not a number'],
    ['exoscale:\n  apiKey:\n', '2:3  E102 exoscale.apiKey must be text, not empty'],
    [`exoscale: { apiSecret: "${canary} " }`, '1:24  E206 exoscale.apiSecret begins or ends with white space'],
    [`state: { passphrase: canary-7f }`, '1:22  E206 state.passphrase is shorter than 16 characters'],
    [`apps: { shop: { a_unencrypted: ${canary} } }`, "1:17  E205 sops would leave 'a_unencrypted' readable"],
    [`a: ${canary}: ${canary}`, '1:4  E104 this is not valid YAML'],
  ])('are refused with the place and without the value: %s', (text, expected) => {
    const [first = '', ...rest] = problems(text);
    expect(first).toContain(`staging.secrets.yaml:${expected}`);
    expect([first, ...rest].join('\n')).not.toMatch(/canary|1234567890/);
  });
});
