import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Tree } from '../tree/tree.js';

/** What a rendering depends on, beside this library: text or anything that JSON can write. */
export type Ingredients = Readonly<Record<string, unknown>>;

/** Keeps what was rendered by all that it was rendered from, so that only what is affected is rendered again. */
export class RenderCache {
  /** @param folder made if missing; may be deleted at any time. */
  constructor(private readonly folder: string) {}

  /** What the same ingredients gave before, or what `render` gives now. */
  async of(ingredients: Ingredients, render: () => Promise<Tree>): Promise<Tree> {
    const file = join(this.folder, `${digest(JSON.stringify([ownFiles(), ingredients]))}.json`);
    try {
      return new Map(JSON.parse(await readFile(file, 'utf8')) as [string, string][]);
    } catch {
      // Not there, or cut off by a full disk: rendered anew either way.
    }
    const tree = await render();
    await mkdir(dirname(file), { recursive: true });
    const draft = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}`;
    await writeFile(draft, JSON.stringify([...tree]));
    await rename(draft, file);
    return tree;
  }
}

/** The files of a folder, by what is in them. */
export function folderDigest(folder: string): string {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  return digest(names.map((name) => `${name.slice(folder.length)}\0${digest(readFileSync(name))}`).join('\n'));
}

const digest = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

let own: string | undefined;
/** This library itself: another version of it may render otherwise. */
const ownFiles = (): string => (own ??= folderDigest(__dirname) + folderDigest(join(__dirname, '..', 'tree')));
