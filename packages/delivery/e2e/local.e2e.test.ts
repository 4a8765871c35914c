import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

interface Status {
  readonly running: boolean;
  readonly endpoints?: {
    readonly api: string;
    readonly proxy: string;
    readonly ca: string;
    readonly s3: string;
    readonly dns: object;
  };
  readonly credentials?: { readonly apiKey: string; readonly apiSecret: string };
}

const COMMAND = join(__dirname, '../bin/exoplane.mjs');

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'exoplane-local-'));
  mkdirSync(join(root, 'environments'));
  writeFileSync(
    join(root, 'environments', 'organisation.yaml'),
    'name: acme\nzone: ch-gva-2\ndomain: { name: acme.example }\n',
  );
});
afterAll(async () => {
  await local('down');
  rmSync(root, { recursive: true, force: true });
});

const local = (...args: string[]) => execa(process.execPath, [COMMAND, 'local', ...args], { cwd: root, reject: false });
const status = async (...args: string[]) => JSON.parse((await local('status', '--json', ...args)).stdout) as Status;

describe('exoplane local', () => {
  test('says with its exit code and with the way out that nothing runs', async () => {
    const { exitCode, stdout } = await local('status');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('npx exoplane local up');
    expect(await status()).toMatchObject({ running: false });
  });

  test('up starts it, up again finds it, and each endpoint answers', async () => {
    expect(await local('up')).toMatchObject({ exitCode: 0 });
    const { endpoints } = await status();
    expect(await local('up')).toMatchObject({ exitCode: 0 });
    expect((await status()).endpoints).toEqual(endpoints);
    expect((await fetch(`${endpoints?.api}/zone`)).status).toBe(200);
    expect((await fetch(endpoints?.s3 ?? '')).status).toBe(403);
    expect(endpoints).toMatchObject({
      proxy: expect.any(String),
      ca: expect.stringContaining(root),
      dns: { host: '127.0.0.1' },
    });
  });

  test('shows its key when asked, and never else', async () => {
    const { credentials } = await status('--show-credentials');
    expect(credentials?.apiKey).toMatch(/^EXO[0-9a-f]{24}$/);
    const secret = credentials?.apiSecret ?? 'none';
    for (const args of [['up'], ['status'], ['status', '--json'], ['up', '--json']]) {
      const { stdout, stderr } = await local(...args);
      expect(`${stdout}${stderr}`).not.toContain(secret);
    }
  });

  test('reset empties it and starts it again where it was; down stops it', async () => {
    const before = await status('--show-credentials');
    expect(await local('reset')).toMatchObject({ exitCode: 0 });
    expect(await status('--show-credentials')).toMatchObject({
      endpoints: before.endpoints,
      credentials: before.credentials,
    });
    expect((await local('down')).stdout).toContain('stopped');
    expect((await local('down')).stdout).toContain('was not running');
    expect(await status()).toMatchObject({ running: false });
  });

  test('refuses what is no port, with words', async () => {
    const { exitCode, stderr } = await local('up', '--port', '70700');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('between 1 and 65535');
  });
});
