import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, type Environment } from '../host/environment';
import { systemErrorCode } from '../errors';
import { sha256OfFile } from './checksum';
import type { PinnedTool } from './pinned-tool';

/** What is known of a cached file: written beside it, last. */
interface Manifest {
  readonly tool: string;
  readonly version: string;
  readonly sha256: string;
  readonly size: number;
  readonly modified: number;
}

const manifestName = 'tool.json';

/** Folder of all entries of one tool. */
export const toolFolder = (tool: PinnedTool, env: Environment): string => join(cacheFolder(env), 'tools', tool.name);

/** `<cache>/tools/<name>/<version>-<key>` */
export const entryFolder = (tool: PinnedTool, env: Environment): string =>
  join(toolFolder(tool, env), `${tool.version}-${tool.key}`);

/**
 * The path of the tool in the cache, or undefined when it is not there or is not what was put there. Cheap: size and
 * time of change are compared with what was noted; the bytes are hashed again where those differ, or with `thorough`.
 */
export async function readEntry(tool: PinnedTool, env: Environment, thorough = false): Promise<string | undefined> {
  const folder = entryFolder(tool, env);
  const path = join(folder, tool.file);
  try {
    const manifest = JSON.parse(await readFile(join(folder, manifestName), 'utf8')) as Manifest;
    const { size, mtimeMs } = await stat(path);
    if (size !== manifest.size) return undefined;
    const same = mtimeMs === manifest.modified && !thorough;
    return same || (await sha256OfFile(path)) === manifest.sha256 ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Notes what `<folder>/<file>` is; the folder is then complete and can be published. */
export async function sealEntry(tool: PinnedTool, folder: string, sha256: string): Promise<void> {
  const { size, mtimeMs } = await stat(join(folder, tool.file));
  const manifest: Manifest = { tool: tool.name, version: tool.version, sha256, size, modified: mtimeMs };
  await writeFile(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
}

/**
 * Moves a complete folder into its place, at once. Where another process was faster with a good entry, that one stays;
 * a broken one is replaced. Returns the tool's path.
 */
export async function publishEntry(tool: PinnedTool, folder: string, env: Environment): Promise<string> {
  const target = entryFolder(tool, env);
  for (let attempt = 1; ; attempt++) {
    try {
      await rename(folder, target);
      return join(target, tool.file);
    } catch (error) {
      const code = systemErrorCode(error);
      if ((code !== 'ENOTEMPTY' && code !== 'EEXIST') || attempt === 3) throw error;
      const present = await readEntry(tool, env, true);
      if (present !== undefined) return present;
      await rm(target, { recursive: true, force: true });
    }
  }
}
