import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Inventory, Platform } from '../test-support/platform';
import { killTree } from '../test-support/process-tree';

/** Resources of one environment; each is a boundary at which the power may go. */
const RESOURCES = 17;
const DEPLOY = ['deploy', 'dev', '--cloud', 'local', '--yes'];
const boundaries = Array.from({ length: RESOURCES }, (_, index) => index + 1);

/** Begins a deploy and kills all of it when the n-th resource has been made. @returns whether it got that far. */
async function deployAndKillAt(platform: Platform, boundary: number): Promise<boolean> {
  const running = platform.begin(...DEPLOY);
  let made = 0;
  let killed = false;
  createInterface({ input: running.stderr }).on('line', (line) => {
    // The organisation is made first, and is not counted.
    if (!/^ {2}dev › .*\bcreated /.test(line)) return;
    made += 1;
    if (made !== boundary || running.pid === undefined) return;
    killTree(running.pid);
    killed = true;
  });
  await running;
  return killed;
}

let whole: Inventory;
let clean: Platform;
beforeAll(async () => {
  clean = await Platform.start();
  await clean.deploy();
  whole = await clean.inventory();
});
afterAll(() => clean.stop());

test('an environment has as many resources as are killed at below', () => {
  expect(
    whole.filter(
      (item) => item.includes('acme-dev') || /^(dns-domain-record|security-group-rule|sks-nodepool)/.test(item),
    ).length,
  ).toBeGreaterThanOrEqual(RESOURCES);
});

describe.concurrent('a deploy that is killed, with all that it started,', { concurrent: true }, () => {
  test.each(boundaries)(
    'when %i resources are made is completed by the next one, with nothing twice and no lock',
    async (boundary) => {
      const platform = await Platform.start();
      try {
        expect(await deployAndKillAt(platform, boundary), 'the deploy ended before it could be killed').toBe(true);
        const { stderr } = await platform.deploy();
        expect(stderr).toContain('the last run did not end in order');
        expect(await platform.inventory()).toEqual(whole);
      } finally {
        await platform.stop();
      }
    },
  );
});
