import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { helloTool } from '../test-support/hello-module';
import { temporaryFolder, writeProgram } from '../test-support/temporary-folder';
import { toolFolder } from './cache/entry';
import type { PinnedTool } from './cache/pinned-tool';
import type { ToolProgress } from './progress';
import { locateTool, resolvePinned } from './resolve';

/** A machine with an empty cache, and Go's own build cache: what is built is one file. */
function machine(path?: string) {
  const env = { ...process.env, EXOPLANE_CACHE: temporaryFolder(), ...(path === undefined ? {} : { PATH: path }) };
  const events: ToolProgress[] = [];
  return { env, events, onProgress: (event: ToolProgress) => events.push(event) };
}

const entries = (tool: PinnedTool, env: NodeJS.ProcessEnv) => readdirSync(toolFolder(tool, env));

// The first build of a machine compiles Go's runtime too.
describe('with a real Go module', { timeout: 60_000 }, () => {
  test('a tool is built once, runs, and comes from the cache from then on', async () => {
    const tool = helloTool(temporaryFolder());
    const { env, events, onProgress } = machine();
    const built = await resolvePinned(tool, { env, onProgress });
    expect(built).toMatchObject({ version: '1.2.3', source: 'built' });
    expect((await execa(built.path)).stderr).toBe('hello 1.2.3');
    expect(events.map(({ phase }) => phase)).toEqual(
      expect.arrayContaining(['downloading', 'building', 'checking', 'ready']),
    );
    expect(await resolvePinned(tool, { env })).toEqual({ ...built, source: 'cache' });
    expect(entries(tool, env)).toEqual([`1.2.3-${tool.key}`]);
  });

  test("the user's own Go settings do not change what is built", async () => {
    const tool = helloTool(temporaryFolder());
    const [plain, odd] = [machine().env, machine().env];
    const settings = {
      GOFLAGS: '-mod=mod -ldflags=-w',
      CGO_ENABLED: '1',
      GOTOOLCHAIN: 'local',
      GOOS: 'windows',
      GOAMD64: 'v3',
    };
    const bytes = async (env: NodeJS.ProcessEnv) => readFileSync((await resolvePinned(tool, { env })).path);
    expect((await bytes({ ...odd, ...settings })).equals(await bytes(plain))).toBe(true);
  });

  test('a tool on PATH is used if it is of exactly the pinned version, and before the cache', async () => {
    const tool = helloTool(temporaryFolder());
    const folder = temporaryFolder();
    const { env } = machine(`${folder}:${process.env.PATH ?? ''}`);
    const path = join(folder, tool.file);
    writeProgram(path, 'echo hello 1.2.4');
    expect(await resolvePinned(tool, { env })).toMatchObject({ source: 'built' });
    writeProgram(path, 'echo hello 1.2.3');
    expect(await resolvePinned(tool, { env })).toEqual({ version: '1.2.3', path, source: 'path' });
    expect(await resolvePinned(tool, { env, usePath: false })).toMatchObject({ source: 'cache' });
  });

  test('a cached file that was cut off, changed or lost is made again', async () => {
    const tool = helloTool(temporaryFolder());
    const { env } = machine();
    const { path } = await resolvePinned(tool, { env });
    const good = readFileSync(path);
    const damages = [
      () => truncateSync(path, 1000),
      () => writeFileSync(path, Buffer.from(good).fill(0, 500, 600)),
      () => rmSync(path),
      () => rmSync(join(dirname(path), 'tool.json')),
    ];
    for (const damage of damages) {
      damage();
      expect(await resolvePinned(tool, { env })).toEqual({ version: '1.2.3', path, source: 'built' });
      expect(readFileSync(path).equals(good)).toBe(true);
    }
  });

  test('a change that keeps size and time is found by a thorough look', async () => {
    const tool = helloTool(temporaryFolder());
    const { env } = machine();
    const { path } = await resolvePinned(tool, { env });
    const { atime, mtime } = statSync(path);
    writeFileSync(path, readFileSync(path).fill(0, 500, 600));
    utimesSync(path, atime, mtime);
    expect(await resolvePinned(tool, { env, thorough: true })).toMatchObject({ source: 'built' });
  });

  test('of several that want the same tool at once, one builds it', async () => {
    const tool = helloTool(temporaryFolder());
    const { env, events, onProgress } = machine();
    const all = await Promise.all([1, 2, 3].map(() => resolvePinned(tool, { env, onProgress })));
    expect(all.map(({ source }) => source).sort()).toEqual(['built', 'cache', 'cache']);
    expect(new Set(all.map(({ path }) => path)).size).toBe(1);
    expect(events.some(({ phase }) => phase === 'waiting')).toBe(true);
  });

  test('a build that was stopped leaves nothing, and the next one succeeds', async () => {
    const tool = helloTool(temporaryFolder());
    const { env } = machine();
    const controller = new AbortController();
    const onProgress = ({ phase }: ToolProgress) => phase === 'building' && controller.abort();
    const stopped = resolvePinned(tool, { env, onProgress, signal: controller.signal });
    await expect(stopped).rejects.toMatchObject({ code: 'T205', hint: expect.stringContaining('next run') });
    expect(entries(tool, env)).toEqual([]);
    expect(await resolvePinned(tool, { env })).toMatchObject({ source: 'built' });
  });

  test('what a killed process left behind is swept by the next one', async () => {
    const tool = helloTool(temporaryFolder());
    const { env } = machine();
    const left = join(toolFolder(tool, env), '.unfinished-Ab12Cd');
    mkdirSync(left, { recursive: true });
    writeFileSync(join(left, 'half'), 'half');
    await resolvePinned(tool, { env });
    expect(existsSync(left)).toBe(false);
  });

  test('a module that does not compile says where it is broken, and keeps the whole output', async () => {
    const tool = helloTool(temporaryFolder(), { body: '\tundefinedThing()' });
    const { env } = machine();
    const error = await resolvePinned(tool, { env }).catch((each: unknown) => each);
    expect(error).toMatchObject({ code: 'T201', hint: expect.stringContaining('undefined: undefinedThing') });
    expect(readFileSync(join(toolFolder(tool, env), 'failed.log'), 'utf8')).toContain('undefined: undefinedThing');
  });
});

describe('without a usable Go', () => {
  test('the error names the tool and the ways out', async () => {
    const { env } = machine(temporaryFolder());
    await expect(resolvePinned(helloTool(temporaryFolder()), { env })).rejects.toMatchObject({
      code: 'T101',
      message: 'hello 1.2.3 must be built, and there is no Go on this machine',
      hint: expect.stringContaining('mise'),
    });
  });

  test('a Go that is too old is named with its version and place', async () => {
    const folder = temporaryFolder();
    const path = writeProgram(join(folder, 'go'), 'echo go1.20.4');
    const { env } = machine(folder);
    await expect(resolvePinned(helloTool(temporaryFolder()), { env })).rejects.toMatchObject({
      code: 'T102',
      message: `hello 1.2.3 must be built, and Go 1.20.4 (${path}) is too old for it`,
    });
  });

  test.each([
    ['verifying module: checksum mismatch', 'T203'],
    ['write /x: no space left on device', 'T204'],
    ['dial tcp: lookup proxy: no such host', 'T202'],
    ['go: download go1.27.3 for linux/amd64: toolchain not available', 'T202'],
    ['compile: signal: killed', 'T206'],
  ])('when Go says "%s" the error is %s', async (words, code) => {
    const folder = temporaryFolder();
    writeProgram(join(folder, 'go'), `[ "$1" = env ] && echo go1.27.3 && exit\necho "${words}" >&2\nexit 1`);
    const { env } = machine(folder);
    await expect(resolvePinned(helloTool(temporaryFolder()), { env })).rejects.toMatchObject({ code });
  });

  test('what is in neither place is not found, and nothing is made', async () => {
    const { env } = machine(temporaryFolder());
    expect(await locateTool('opentofu', { env })).toBeUndefined();
    expect(readdirSync(env.EXOPLANE_CACHE)).toEqual([]);
  });
});
