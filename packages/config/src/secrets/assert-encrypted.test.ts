import { describe, expect, it } from 'vitest';
import { assertEncrypted } from './assert-encrypted.js';

const file = 'environments/staging.secrets.yaml';
const enc =
  'ENC[AES256_GCM,data:c5AZtA==,iv:QZMg4mIAGXuJQUw0c/8nrcLnJmsmbgZQLl9N/v/eLFU=,tag:E27Ro99ZoHnX1nJQNKmMsA==,type:str]';
const sops = `sops:\n    lastmodified: "2026-11-24T00:55:42Z"\n    mac: ${enc}\n    version: 3.13.3\n`;
const check = (text: string) => () => assertEncrypted(text, file);
const refusedAt = (line: number, column: number) =>
  expect.objectContaining({ code: 'E201', location: { file, line, column } });

function refusal(text: string): unknown {
  try {
    assertEncrypted(text, file);
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('a secrets file may be committed', () => {
  it('when every value and comment in it is encrypted', () => {
    expect(check(`#${enc}\nexoscale:\n    apiKey: ${enc} #${enc}\nlist:\n    - ${enc}\n${sops}`)).not.toThrow();
  });

  it('with what says nothing: null, empty text, empty collections', () => {
    expect(check(`a: null\nb: ""\nc: []\nd: {}\n${sops}`)).not.toThrow();
  });
});

describe('a secrets file is refused', () => {
  it.each([
    ['with one readable value', `exoscale:\n    apiKey: ${enc}\n    apiSecret: geheim\n${sops}`, 3, 16],
    ['with a readable entry of a list', `apps:\n    - ${enc}\n    - geheim\n${sops}`, 3, 7],
    ['with a readable number', `port: 5432\n${sops}`, 1, 7],
    ['with a readable comment', `a: ${enc}\n# geheim\n${sops}`, 2, 1],
    ['with a readable comment behind a value', `a: ${enc} # geheim\n${sops}`, 1, enc.length + 5],
    ['with a key that sops leaves alone', `token_unencrypted: geheim\n${sops}`, 1, 20],
    ['with an alias to something readable', `a: &x ""\nb: *x\n${sops}`, 2, 4],
    ['with more than ciphertext in a value', `a: "${enc} geheim"\n${sops}`, 1, 4],
    ['without what sops adds', `a: ${enc}\n`, 1, 1],
    ['without a checksum', `a: ${enc}\nsops: { version: 3.13.3 }\n`, 1, 1],
    ['that is not YAML', 'a: [\n', 1, 1],
    ['that is empty', '', 1, 1],
  ])('%s', (_, text, line, column) => {
    expect(refusal(text)).toEqual(refusedAt(line, column));
  });

  it('without the value in the message', () => {
    expect(String(refusal(`exoscale: { apiKey: geheim }\n${sops}`))).not.toMatch(/geheim/);
  });
});
