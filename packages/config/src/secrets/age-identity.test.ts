import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ageKeyFile, findOrCreateAgeIdentity } from './age-identity.js';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'exoplane-age-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('the age key of this machine', () => {
  it('lies where sops looks for it', () => {
    expect(ageKeyFile({ SOPS_AGE_KEY_FILE: '/k', HOME: '/h' }, 'linux')).toBe('/k');
    expect(ageKeyFile({ XDG_CONFIG_HOME: '/x', HOME: '/h' }, 'linux')).toBe('/x/sops/age/keys.txt');
    expect(ageKeyFile({ HOME: '/h' }, 'linux')).toBe('/h/.config/sops/age/keys.txt');
    expect(ageKeyFile({ HOME: '/h' }, 'darwin')).toBe('/h/Library/Application Support/sops/age/keys.txt');
  });

  it('is made once, for its owner alone, and found again', async () => {
    const env = { HOME: home };
    const made = await findOrCreateAgeIdentity(env);
    expect(made).toMatchObject({ created: true, file: join(home, '.config/sops/age/keys.txt') });
    expect(statSync(made.file ?? '').mode & 0o777).toBe(0o600);
    expect(await findOrCreateAgeIdentity(env)).toEqual({ ...made, created: false });
  });

  it('is taken from SOPS_AGE_KEY, where pipelines have it', async () => {
    const identity = await generateX25519Identity();
    const found = await findOrCreateAgeIdentity({ HOME: home, SOPS_AGE_KEY: identity });
    expect(found).toEqual({ recipient: await identityToRecipient(identity), created: false });
  });

  it('is added to a file that holds other keys, which stay', async () => {
    const file = join(home, 'keys.txt');
    writeFileSync(file, '# a key of a plugin\nAGE-PLUGIN-YUBIKEY-1XYZ\n');
    await findOrCreateAgeIdentity({ HOME: home, SOPS_AGE_KEY_FILE: file });
    expect(readFileSync(file, 'utf8')).toMatch(
      /AGE-PLUGIN-YUBIKEY-1XYZ\n# public key: age1\w+\nAGE-SECRET-KEY-1\w+\n$/,
    );
  });
});
