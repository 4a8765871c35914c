import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveTool } from '@exoplane/tools';
import { afterAll, describe, expect, test } from 'vitest';

const folder = join(__dirname, '../../../.github/workflows');
const workflows = readdirSync(folder).filter((name) => name.endsWith('.yml'));
const scratch = mkdtempSync(join(tmpdir(), 'exoplane-workflow-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const actionlint = async (file: string) => run((await resolveTool('actionlint')).path, ['-no-color', file]);
const zizmor = async (file: string) => run((await resolveTool('zizmor')).path, ['--offline', '--no-progress', file]);

function run(program: string, args: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
}

/** The first workflow with a mistake planted in it. */
function spoilt(from: string, to: string): string {
  const text = readFileSync(join(folder, workflows[0] ?? ''), 'utf8');
  expect(text).toContain(from);
  const file = join(scratch, 'spoilt.yml');
  writeFileSync(file, text.replace(from, to));
  return file;
}

describe.each(workflows)('the generated workflow %s', (name) => {
  test('has no mistake that actionlint knows', async () => {
    expect(await actionlint(join(folder, name))).toEqual({ status: 0, said: '' });
  });

  test('has no weakness that zizmor knows', async () => {
    const { status, said } = await zizmor(join(folder, name));
    expect(said).toContain('No findings to report');
    expect(status).toBe(0);
  });
});

describe('the linters of workflows', () => {
  test('see a mistake that is planted', async () => {
    expect((await actionlint(spoilt('runs-on: ubuntu-24.04', 'runs-on: ubuntu-0.0'))).status).not.toBe(0);
  });

  test('see a weakness that is planted', async () => {
    const file = spoilt('run: npm ci', 'run: echo ${{ github.event.pull_request.title }}');
    expect((await zizmor(file)).said).toContain('template-injection');
  });
});
