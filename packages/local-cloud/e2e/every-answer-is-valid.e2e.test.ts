import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { resolveTool } from '@exoplane/tools';
import { expect, test } from 'vitest';

/** Runs all unit tests again, this time with the official document at hand: every answer that it does not allow fails. */
test('every answer that a unit test gets is valid against the official OpenAPI document', async () => {
  const { path } = await resolveTool('exoscale-openapi');
  const vitest = join(dirname(createRequire(__filename).resolve('vitest/package.json')), 'vitest.mjs');
  const root = join(__dirname, '..', '..', '..');
  const output = execFileSync(process.execPath, [vitest, 'run', 'packages/local-cloud/src', '--reporter=json'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, EXOSCALE_OPENAPI: path, VITEST: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const report = JSON.parse(output.slice(output.indexOf('{'))) as { success: boolean; numPassedTests: number };
  expect(report.success).toBe(true);
  expect(report.numPassedTests).toBeGreaterThan(50);
});
