import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Bindings } from './bindings';

/** Where the bindings are committed. */
export const SOURCES = join(__dirname, '..', 'src');

/** Paths of all `.ts` files below a folder, relative to it, sorted. */
export async function typescriptFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** Files below `sources` that are missing, too many, or not what would be generated. */
export async function staleFiles(bindings: Bindings, sources: string): Promise<string[]> {
  const present = new Set(await typescriptFiles(sources));
  const stale = [...present].filter((path) => !bindings.has(path));
  for (const [path, text] of bindings) {
    const current = present.has(path) ? await readFile(join(sources, path), 'utf8') : undefined;
    if (current !== text) stale.push(path);
  }
  return stale.sort();
}

/** Writes what differs, removes what the provider no longer has. */
export async function writeBindings(bindings: Bindings, sources: string): Promise<void> {
  await mkdir(sources, { recursive: true });
  for (const path of await staleFiles(bindings, sources)) {
    const text = bindings.get(path);
    const file = join(sources, path);
    if (text === undefined) {
      await rm(file);
    } else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }
}
