import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, test, vi } from 'vitest';
import { sha256OfFile, recordedChecksum } from '../src/cache/checksum';
import { pinDeclaration, pinnedTool } from '../src/cache/pinned-tool';
import { catalogue } from '../src/catalogue';
import { hostPlatform } from '../src/host/platform';
import { resolveTool, type ToolProgress } from '../src';
import { resolvePinned } from '../src/resolve';
import { temporaryFolder } from '../test-support/temporary-folder';

/** actionlint, a real tool that is small enough to be built over and over. */
const tool = pinnedTool('actionlint');
const folderOf = (cache: string) => join(cache, 'tools', 'actionlint');
/** Everything in the tool's folder but finished entries. */
const leftovers = (cache: string) =>
  readdirSync(folderOf(cache)).filter((name) => name !== `${tool.version}-${tool.key}`);

/** Resolves actionlint in a process of its own, and gives its progress as it comes. */
function resolveInProcess(env: Record<string, string>): {
  child: ChildProcess;
  events: ToolProgress[];
  gobuilds: () => string[];
} {
  const script = `require(${JSON.stringify(join(__dirname, '..'))})
    .resolveTool('actionlint', { usePath: false, onProgress: (event) => console.log(JSON.stringify(event)) })
    .catch((error) => { console.error(error); process.exitCode = 1; });`;
  const child = spawn(process.execPath, ['-e', script], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const events: ToolProgress[] = [];
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    events.push(...lines.map((line) => JSON.parse(line) as ToolProgress));
  });
  return { child, events, gobuilds: () => processesWith(env.GOCACHE ?? '') };
}

/** A compiler may have come to its end since it was listed. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** Numbers of the processes whose environment has the text: those that we started for this build, and theirs. */
function processesWith(text: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/environ`, 'utf8').includes(text);
    } catch {
      return false;
    }
  });
}

test('a real tool is built from its module, is byte for byte the recorded file, and does its work', async () => {
  const { path, source } = await resolveTool('actionlint', {
    usePath: false,
    env: { ...process.env, EXOPLANE_CACHE: temporaryFolder() },
  });
  expect(source).toBe('built');
  const recorded = recordedChecksum(tool);
  if (recorded !== undefined) expect(await sha256OfFile(path)).toBe(recorded);
  const workflow = join(temporaryFolder(), 'broken.yml');
  writeFileSync(
    workflow,
    'on: push\njobs:\n  x:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ nothing.here }}\n',
  );
  const { exitCode, stdout } = await execa(path, ['-shellcheck=', '-pyflakes=', workflow], { reject: false });
  expect(exitCode).toBe(1);
  expect(stdout).toContain('undefined variable "nothing"');
});

test('a build that is killed half way is gone on with by the next run, and nothing of it is left', async () => {
  const [cache, gocache] = [temporaryFolder(), temporaryFolder()];
  const env = { EXOPLANE_CACHE: cache, GOCACHE: gocache };
  const first = resolveInProcess(env);
  await vi.waitFor(
    () => expect(first.events.at(-1)).toMatchObject({ phase: 'building', done: expect.any(Number) }),
    60_000,
  );
  await vi.waitFor(() => expect(first.events.at(-1)?.done).toBeGreaterThan(20), 60_000);
  for (const pid of first.gobuilds()) kill(Number(pid));
  await once(first.child, 'close');
  expect(leftovers(cache).some((name) => name.startsWith('.unfinished-'))).toBe(true);

  const second = resolveInProcess(env);
  await once(second.child, 'close');
  expect(second.child.exitCode).toBe(0);
  const total = (events: ToolProgress[]) => Math.max(...events.map((event) => event.total ?? 0));
  expect(total(second.events)).toBeLessThan(total(first.events));
  expect(leftovers(cache)).toEqual([]);
  expect(await resolveTool('actionlint', { usePath: false, env: { ...process.env, ...env } })).toMatchObject({
    source: 'cache',
  });
});

test('Ctrl-C ends the build at once, with the compilers it started, and removes what was begun', async () => {
  const [cache, gocache] = [temporaryFolder(), temporaryFolder()];
  const { child, events, gobuilds } = resolveInProcess({ EXOPLANE_CACHE: cache, GOCACHE: gocache });
  await vi.waitFor(() => expect(events.at(-1)).toMatchObject({ phase: 'building' }), 60_000);
  child.kill('SIGINT');
  await once(child, 'close');
  expect(child.signalCode).toBe('SIGINT');
  await vi.waitFor(() => expect(gobuilds()).toEqual([]), 5000);
  expect(leftovers(cache)).toEqual([]);
});

test('a source that is not the one of go.sum is refused by Go, and nothing gets into the cache', async () => {
  const folder = temporaryFolder();
  cpSync(join(__dirname, '../modules/actionlint'), folder, { recursive: true });
  const sums = readFileSync(join(folder, 'go.sum'), 'utf8');
  writeFileSync(join(folder, 'go.sum'), sums.replace(/^(github.com\/rhysd\/actionlint v\S+ h1:)..../m, '$1AAAA'));
  const source = { kind: 'go', module: folder } as const;
  const tampered = pinDeclaration('actionlint', { ...catalogue.actionlint, source }, hostPlatform());
  const cache = temporaryFolder();
  const resolving = resolvePinned(tampered, { usePath: false, env: { ...process.env, EXOPLANE_CACHE: cache } });
  await expect(resolving).rejects.toMatchObject({
    code: 'T203',
    cause: expect.objectContaining({ message: expect.stringContaining('SECURITY ERROR') }),
  });
  expect(existsSync(join(folderOf(cache), `${tampered.version}-${tampered.key}`))).toBe(false);
});
