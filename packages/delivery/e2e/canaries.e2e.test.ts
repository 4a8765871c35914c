import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Platform } from '../test-support/platform';
import { argumentsOf, processTree } from '../test-support/process-tree';

let platform: Platform;
const seen = { output: '', arguments: new Set<string>() };
const secrets = new Map<string, string>();

/** Runs a command, keeps what it prints, and looks at the arguments of all that it starts. */
async function watched(...args: string[]): Promise<void> {
  const running = platform.begin(...args);
  let over = false;
  const looking = (async () => {
    while (!over) {
      for (const pid of processTree(running.pid ?? 0)) seen.arguments.add(argumentsOf(pid));
      await wait(50);
    }
  })();
  const { stdout, stderr } = await running;
  over = true;
  await looking;
  seen.output += `${String(stdout)}${String(stderr)}`;
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

beforeAll(async () => {
  platform = await Platform.start();
  await watched('deploy', 'dev', '--cloud', 'local', '--yes');
  await watched('plan', 'dev', '--cloud', 'local', '--json');
  await watched('status', 'dev', '--cloud', 'local', '--json');
  await watched('outputs', 'dev', '--cloud', 'local');
  const { AWS_SECRET_ACCESS_KEY: key = '' } = platform.cloud.clientEnvironment();
  secrets.set('the API secret', key);
  secrets.set(
    'the passphrase of the state',
    readFileSync(join(platform.root, '.exoplane/local/state-passphrase'), 'utf8'),
  );
  // What the cloud itself makes up: the passwords and secrets that lie in its own store.
  const store = filesBelow(join(platform.root, '.exoplane/local/cloud/state'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  for (const [index, [, secret = '']] of [...store.matchAll(/"(?:secret|password)":"([^"]{12,})"/g)].entries()) {
    secrets.set(`secret ${index} of the cloud`, secret);
  }
});
afterAll(() => platform.stop());

const nowhereIn = (text: string): void => {
  for (const [what, secret] of secrets) expect(text.includes(secret), what).toBe(false);
};

describe('secrets', () => {
  test('are there to be looked for', () => {
    // Local key, passphrase, four API keys' (two of the organisation's), the database's.
    expect(secrets.size).toBeGreaterThanOrEqual(6);
    for (const secret of secrets.values()) expect(secret.length).toBeGreaterThanOrEqual(12);
  });

  test('are in no output', () => nowhereIn(seen.output));

  test('are in no argument of any process', () => {
    expect([...seen.arguments].some((line) => line.includes('tofu'))).toBe(true);
    nowhereIn([...seen.arguments].join('\n'));
  });

  test('are in no synthesized file, log, plan or output file', () => {
    const own = join(platform.root, '.exoplane/local/cloud');
    const files = filesBelow(platform.root).filter(
      (file) => !file.startsWith(own) && !file.endsWith('state-passphrase') && !file.includes('/providers/'),
    );
    expect(files.some((file) => file.endsWith('main.tf.json'))).toBe(true);
    expect(files.some((file) => file.endsWith('tofu.log'))).toBe(true);
    for (const file of files) nowhereIn(readFileSync(file, 'latin1'));
  });

  test('are in no state: what lies in the bucket is encrypted', () => {
    const states = filesBelow(join(platform.root, '.exoplane/local/cloud/object-storage')).map((file) =>
      readFileSync(file, 'latin1'),
    );
    expect(states.some((text) => text.includes('encrypted_data'))).toBe(true);
    nowhereIn(states.join('\n'));
  });
});
