import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveTool } from '@exoplane/tools';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const base = mkdtempSync(join(tmpdir(), 'exoplane-secrets-cli-'));
const canary = 'canary-51c0de';
let root: string;
let count = 0;

beforeAll(async () => {
  await resolveTool('sops');
});
afterAll(() => rmSync(base, { recursive: true, force: true }));
beforeEach(() => {
  root = join(base, String(count++));
  mkdirSync(join(root, 'environments'), { recursive: true });
  writeFileSync(
    join(root, 'environments', 'organisation.yaml'),
    'name: acme\nzone: ch-gva-2\ndomain: { name: acme.example }\n',
  );
  writeFileSync(join(root, 'environments', 'staging.yaml'), 'domain: staging.acme.example\n');
});

/** Runs the command as a person or a script would; no terminal, so that nothing can be asked. */
function exoplane(args: string[], input = ''): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [join(__dirname, '../bin/exoplane.mjs'), ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    env: {
      ...process.env,
      SOPS_AGE_KEY_FILE: join(root, 'keys.txt'),
      SOPS_AGE_KEY: '',
    },
  });
}

describe('exoplane secrets', () => {
  it('sets from standard input, and prints to standard output only', () => {
    const set = exoplane(['secrets', 'set', 'staging', 'exoscale.apiKey'], `${canary}\n`);
    expect(set.status).toBe(0);
    expect(set.stderr).toMatch(/keep a copy of it/);
    expect(set.stdout + set.stderr).not.toContain(canary);
    expect(readFileSync(join(root, 'environments/staging.secrets.yaml'), 'utf8')).not.toContain(canary);

    const get = exoplane(['secrets', 'get', 'staging', 'exoscale.apiKey']);
    expect(get.stdout).toBe(`${canary}\n`);
    expect(get.stderr).not.toContain(canary);
  });

  it('lists names without values', () => {
    exoplane(['secrets', 'set', 'staging', 'apps.shop.token'], canary);
    expect(JSON.parse(exoplane(['secrets', 'get', 'staging', '--json']).stdout)).toEqual([
      'state.passphrase',
      'apps.shop.token',
    ]);
  });

  it('keeps secrets of the organisation too', () => {
    exoplane(['secrets', 'set', 'organisation', 'exoscale.apiKey'], canary);
    expect(exoplane(['secrets', 'get', 'organisation', 'exoscale.apiKey']).stdout).toBe(`${canary}\n`);
  });

  it('rotates without changing a value', () => {
    exoplane(['secrets', 'set', 'staging', 'exoscale.apiKey'], canary);
    const before = readFileSync(join(root, 'environments/staging.secrets.yaml'), 'utf8');
    expect(exoplane(['secrets', 'rotate', 'staging']).status).toBe(0);
    expect(readFileSync(join(root, 'environments/staging.secrets.yaml'), 'utf8')).not.toBe(before);
    expect(exoplane(['secrets', 'get', 'staging', 'exoscale.apiKey']).stdout).toBe(`${canary}\n`);
  });

  it.each([
    ['an environment that does not exist', ['get', 'stagin'], /D020 .*\n.*did you mean 'staging'\?/],
    ['an environment without secrets', ['get', 'staging'], /E202 .*\n.*secrets edit staging/],
    [
      'a secret that nobody knows',
      ['set', 'staging', 'exoscale.apikey'],
      /E205 .*\n.*did you mean 'exoscale.apiKey'\?/,
    ],
    ['an empty value', ['set', 'staging', 'exoscale.apiKey'], /D021 .*nothing was changed/],
    ['an editor without a terminal', ['edit', 'staging'], /D022 .*\n.*secrets set staging/],
    [
      'renewing the passphrase of the state',
      ['rotate', 'staging', 'state.passphrase'],
      /E210 .*it alone opens the state/,
    ],
    [
      'renewing a key that comes from outside',
      ['rotate', 'staging', 'exoscale.apiKey'],
      /D023 .*\n.*secrets set staging exoscale.apiKey/,
    ],
  ])('refuses %s and says the way out', (_, args, said) => {
    const { status, stdout, stderr } = exoplane(['secrets', ...args]);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(said);
    expect(existsSync(join(root, 'environments/staging.secrets.yaml'))).toBe(false);
  });

  it('refuses a value on the argument list without repeating it', () => {
    const { status, stderr } = exoplane(['secrets', 'set', 'staging', 'exoscale.apiKey', canary]);
    expect(status).toBe(1);
    expect(stderr).not.toContain(canary);
  });
});
