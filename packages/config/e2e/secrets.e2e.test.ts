import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { assertEncrypted, openSecrets, type SecretsFile } from '@exoplane/config';
import { resolveTool } from '@exoplane/tools';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const file = 'environments/staging.secrets.yaml';
const memory = '/dev/shm';
const canary = 'canary-7f3a91';
const base = mkdtempSync(join(tmpdir(), 'exoplane-secrets-e2e-'));
let sops: string;
let root: string;
let env: NodeJS.ProcessEnv;
let count = 0;

beforeAll(async () => {
  sops = (await resolveTool('sops')).path;
});
afterAll(() => rmSync(base, { recursive: true, force: true }));
beforeEach(() => {
  root = join(base, String(count++));
  mkdirSync(join(root, 'environments'), { recursive: true });
  env = { ...process.env, SOPS_AGE_KEY_FILE: join(root, 'age', 'keys.txt'), SOPS_AGE_KEY: '' };
});

const secretsOf = (name = 'staging', program = sops): SecretsFile => openSecrets(root, name, { sops: program, env });
const onDisk = (): string => readFileSync(join(root, file), 'utf8');
const realSops = (args: string[], input = ''): string =>
  execFileSync(sops, args, { cwd: root, env, input, encoding: 'utf8' });
const privateFolders = (): string[] => readdirSync(memory).filter((name) => name.startsWith('exoplane-secrets-'));

/** An editor that does what a person would: a line of sed. */
const replacing = (from: string, to: string): string => `sed -i 's/${from}/${to}/'`;

describe('with the real sops', () => {
  it('what we write, sops reads', async () => {
    await secretsOf().set('exoscale.apiKey', 'EXO-one');
    await secretsOf().set('exoscale.apiSecret', 'line "quoted" \\ ünïcode');
    expect(JSON.parse(realSops(['decrypt', '--output-type', 'json', file]))).toMatchObject({
      exoscale: { apiKey: 'EXO-one', apiSecret: 'line "quoted" \\ ünïcode' },
    });
  });

  it('what sops writes, we read', async () => {
    await secretsOf('dev').set('exoscale.apiKey', 'only to have recipients');
    const plain =
      'exoscale: { apiKey: EXO-two, apiSecret: "2" }\napps:\n  shop:\n    ports: [80, 443]\n    pem: |\n      a\n      b\n';
    writeFileSync(join(root, file), realSops(['encrypt', '--filename-override', file], plain));
    expect(await secretsOf().read()).toEqual({
      exoscale: { apiKey: 'EXO-two', apiSecret: '2' },
      apps: { shop: { ports: [80, 443], pem: 'a\nb\n' } },
    });
  });

  it('keeps comments, and every byte of what did not change', async () => {
    await secretsOf('dev').set('exoscale.apiKey', 'only to have recipients');
    const plain = '# who to ask: ada\nexoscale:\n    # made in May\n    apiKey: EXO-three\n    apiSecret: three\n';
    writeFileSync(join(root, file), realSops(['encrypt', '--filename-override', file], plain));
    const before = onDisk().split('\n');

    expect(await secretsOf().edit({ editor: replacing('apiSecret: three', 'apiSecret: four') })).toBe('saved');

    const after = onDisk().split('\n');
    const changed = after.filter((line, i) => line !== before[i]).map((line) => line.trim().split(':')[0]);
    expect(changed.filter((name) => name !== 'lastmodified')).toEqual(['apiSecret', 'mac']);
    expect(realSops(['decrypt', file])).toBe(
      plain.replace('three\n', 'three\n').replace('apiSecret: three', 'apiSecret: four'),
    );
  });

  it('lets in whom .sops.yaml names, and out whom it no longer names', async () => {
    await secretsOf().set('exoscale.apiKey', 'EXO-shared');
    const colleague = await generateX25519Identity();
    const recipient = await identityToRecipient(colleague);
    const config = readFileSync(join(root, '.sops.yaml'), 'utf8');
    const asColleague = () =>
      openSecrets(root, 'staging', { sops, env: { ...env, SOPS_AGE_KEY_FILE: '', SOPS_AGE_KEY: colleague } });

    await expect(asColleague().get('exoscale.apiKey')).rejects.toMatchObject({ code: 'E204' });
    writeFileSync(join(root, '.sops.yaml'), `${config.trimEnd()},\n      ${recipient}\n`);
    await secretsOf().rotate();
    expect(await asColleague().get('exoscale.apiKey')).toBe('EXO-shared');

    writeFileSync(join(root, '.sops.yaml'), config);
    await secretsOf().rotate();
    await expect(asColleague().get('exoscale.apiKey')).rejects.toMatchObject({ code: 'E204' });
    expect(await secretsOf().get('exoscale.apiKey')).toBe('EXO-shared');
  });

  it('encrypts everything, so that the file may be committed', async () => {
    await secretsOf().set('apps.shop.token', canary);
    expect(() => assertEncrypted(onDisk(), file)).not.toThrow();
    expect(onDisk()).not.toContain(canary);
  });

  it('refuses a name whose value sops would leave readable, and writes nothing', async () => {
    await secretsOf().set('exoscale.apiKey', 'EXO');
    const before = onDisk();
    await expect(secretsOf().set('apps.shop.token_unencrypted', canary)).rejects.toMatchObject({ code: 'E205' });
    const editor = `sh -c 'echo "apps: { shop: { token_unencrypted: ${canary} } }" >> "$1"' sh`;
    await expect(secretsOf().edit({ editor })).rejects.toThrow(/E205 .*token_unencrypted/);
    expect(onDisk()).toBe(before);
  });
});

describe('on first use', () => {
  it('makes a key that only its owner can read, and says so once', async () => {
    const told: string[] = [];
    const open = () =>
      openSecrets(root, 'staging', { sops, env, onNewIdentity: ({ recipient }) => told.push(recipient) });
    await open().set('exoscale.apiKey', 'EXO');
    await open().set('exoscale.apiSecret', 'secret');
    expect(told).toHaveLength(1);
    expect(readFileSync(join(root, '.sops.yaml'), 'utf8')).toContain(told[0]);
    expect(statSync(join(root, 'age', 'keys.txt')).mode & 0o777).toBe(0o600);
    expect(statSync(join(root, 'age')).mode & 0o777).toBe(0o700);
  });

  it('makes the passphrase of the state, and never another one', async () => {
    await secretsOf().set('exoscale.apiKey', 'EXO');
    const passphrase = await secretsOf().get('state.passphrase');
    expect(passphrase).toMatch(/^[\w-]{43}$/);
    await expect(secretsOf().set('state.passphrase', 'another-passphrase-of-mine')).rejects.toMatchObject({
      code: 'E210',
    });
    await expect(
      secretsOf().edit({ editor: replacing('passphrase:.*', 'passphrase: another-passphrase-of-mine') }),
    ).rejects.toMatchObject({ code: 'E210' });
    await secretsOf().rotate();
    expect(await secretsOf().get('state.passphrase')).toBe(passphrase);
  });

  it('an editor begins with what is to be filled in', async () => {
    const editor = "sed -i 's/apiKey:$/apiKey: EXO/; s/apiSecret:$/apiSecret: filled/'";
    expect(await secretsOf().edit({ editor })).toBe('saved');
    expect(await secretsOf().read()).toMatchObject({ exoscale: { apiKey: 'EXO', apiSecret: 'filled' } });
  });
});

describe('nothing secret gets out', () => {
  it('no value stands on an argument list', async () => {
    const log = join(root, 'arguments');
    const spy = join(root, 'sops');
    writeFileSync(spy, `#!/bin/sh\nprintf '%s\\n' "$@" >> '${log}'\nexec '${sops}' "$@"\n`);
    chmodSync(spy, 0o755);
    const secrets = secretsOf('staging', spy);
    await secrets.set('exoscale.apiKey', `${canary}-1`);
    await secrets.set('exoscale.apiSecret', `${canary}-2`);
    await secrets.edit({ editor: replacing(`${canary}-2`, `${canary}-3`) });
    await secrets.rotate();
    expect(await secrets.get('exoscale.apiSecret')).toBe(`${canary}-3`);
    const said = readFileSync(log, 'utf8');
    expect(said).toContain('exoscale');
    expect(said).not.toContain(canary);
  });

  it('no readable file is left, in the repository or in memory', async () => {
    await secretsOf().set('exoscale.apiKey', canary);
    await secretsOf().edit({ editor: replacing(canary, `${canary}-edited`) });
    const found = execFileSync('sh', [
      '-c',
      `grep -rl '${canary}' '${root}' '${tmpdir()}'/sops* '${memory}' 2>/dev/null || true`,
    ]);
    expect(found.toString()).toBe('');
    expect(readdirSync(join(root, 'environments'))).toEqual(['staging.secrets.yaml']);
  });

  it('the folder of the editor is private, and wiped when the process is ended', async () => {
    await secretsOf().set('exoscale.apiKey', canary);
    const seen = join(root, 'seen');
    const editor = `sh -c 'dirname "$1" > "${seen}"; exec sleep 60' sh`;
    const script = `require('@exoplane/config').openSecrets(process.argv[1], 'staging', { sops: process.argv[2] }).edit({ editor: process.argv[3] })`;
    const child = spawn(process.execPath, ['-e', script, root, sops, editor], {
      env,
      stdio: 'ignore',
      cwd: __dirname,
    });
    const ended = new Promise((resolve) => child.once('close', (_, signal) => resolve(signal)));
    while (!existsSync(seen) || readFileSync(seen, 'utf8') === '') await sleep(20);
    const folder = readFileSync(seen, 'utf8').trim();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'staging.secrets.yaml')).mode & 0o777).toBe(0o600);
    child.kill('SIGTERM');
    expect(await ended).toBe('SIGTERM');
    expect(existsSync(folder)).toBe(false);
  });

  it('what a killed process left in memory is wiped at the next use', async () => {
    await secretsOf().set('exoscale.apiKey', canary);
    const dead = spawn('true');
    await new Promise((resolve) => dead.once('close', resolve));
    const left = join(memory, `exoplane-secrets-${dead.pid}-0123456789ab`);
    mkdirSync(left, { mode: 0o700 });
    writeFileSync(join(left, 'staging.secrets.yaml'), canary);
    await secretsOf().edit({ editor: 'true' });
    expect(existsSync(left)).toBe(false);
    expect(privateFolders()).toEqual([]);
  });

  it('a mistake is said with its place in the file, and without the value', async () => {
    await secretsOf().set('exoscale.apiKey', 'EXO');
    const wrong = secretsOf().edit({ editor: `sh -c 'echo "exoscal: ${canary}" >> "$1"' sh` });
    await expect(wrong).rejects.toThrow(
      /staging\.secrets\.yaml:\d+:1 {2}E101 unknown key 'exoscal'.*did you mean 'exoscale'/,
    );
    await expect(wrong).rejects.not.toThrow(canary);
  });

  it('a half filled file is refused when it is used, with the line on disk', async () => {
    await secretsOf().set('exoscale.apiKey', canary);
    const line =
      onDisk()
        .split('\n')
        .findIndex((text) => text.startsWith('exoscale:')) + 1;
    await expect(secretsOf().read()).rejects.toThrow(`${file}:${line}:1  E103 exoscale.apiSecret is missing`);
  });
});

describe('nothing is lost', () => {
  it('rewrites nothing where nothing changed', async () => {
    await secretsOf().set('exoscale.apiKey', 'EXO');
    const before = onDisk();
    expect(await secretsOf().edit({ editor: 'true' })).toBe('unchanged');
    await secretsOf().set('exoscale.apiKey', 'EXO');
    expect(onDisk()).toBe(before);
  });

  it('leaves the file as it was when the person gives up', async () => {
    await secretsOf().set('exoscale.apiKey', 'EXO');
    const before = onDisk();
    const result = await secretsOf().edit({
      editor: `sh -c 'echo "x: 1" >> "$1"' sh`,
      onInvalid: () => Promise.resolve('discard'),
    });
    expect(result).toBe('discarded');
    expect(onDisk()).toBe(before);
  });

  it('does not write over what somebody else wrote meanwhile', async () => {
    await secretsOf().set('exoscale.apiKey', 'EXO');
    const theirs = `'${sops}' set '${join(root, file)}' '["exoscale"]["apiKey"]' '"theirs"'`;
    const script = join(root, 'editor');
    writeFileSync(script, `#!/bin/sh\n${theirs}\nsed -i 's/EXO/mine/' "$1"\n`);
    chmodSync(script, 0o755);
    await expect(secretsOf().edit({ editor: script })).rejects.toMatchObject({ code: 'E209' });
    expect(await secretsOf().get('exoscale.apiKey')).toBe('theirs');
  });

  it.each([
    ['no key on this machine', 'E204', () => ({ ...env, SOPS_AGE_KEY_FILE: join(root, 'nowhere') })],
    ['the wrong key', 'E204', () => ({ ...env, SOPS_AGE_KEY_FILE: join(root, 'other') })],
  ])('says the way out with %s', async (_, code, withKey) => {
    await secretsOf().set('exoscale.apiKey', 'EXO');
    writeFileSync(join(root, 'other'), `${await generateX25519Identity()}\n`);
    await expect(openSecrets(root, 'staging', { sops, env: withKey() }).read()).rejects.toMatchObject({
      code,
      hint: /SOPS_AGE_KEY_FILE/,
    });
  });

  it('notices a file that was changed without sops', async () => {
    await secretsOf().set('exoscale.apiKey', 'EXO');
    await secretsOf().set('exoscale.apiSecret', 'two');
    const [one, two] = [...onDisk().matchAll(/(?:apiKey|apiSecret): (ENC\S+)/g)].map((match) => match[1] ?? '');
    writeFileSync(join(root, file), onDisk().replace(one ?? '', two ?? ''));
    await expect(secretsOf().read()).rejects.toMatchObject({ code: 'E206' });
  });

  it('refuses to use a file in which something is readable', async () => {
    await secretsOf().set('exoscale.apiKey', 'EXO');
    writeFileSync(join(root, file), onDisk().replace(/apiKey: ENC\S+/, 'apiKey: readable'));
    await expect(secretsOf().read()).rejects.toMatchObject({ code: 'E201' });
    await expect(secretsOf().set('exoscale.apiSecret', 'x')).rejects.toMatchObject({ code: 'E201' });
  });
});
