import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface FileContent {
  readonly path: string;
  readonly data: Buffer;
  readonly mode?: number;
}

/** Makes a folder hold exactly these files. Each is replaced at once; one that is the same already stays untouched. */
export async function writeFiles(folder: string, files: readonly FileContent[], defaultMode = 0o644): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { path, data, mode = defaultMode } of files) {
    const target = join(folder, path);
    const present = await readFile(target).catch(() => undefined);
    if (present?.equals(data)) continue;
    await mkdir(dirname(target), { recursive: true });
    const draft = `${target}.draft`;
    await writeFile(draft, data);
    await chmod(draft, mode);
    await rename(draft, target);
  }
  const wanted = new Set(files.map(({ path }) => path.split('/')[0]));
  for (const name of await readdir(folder)) {
    if (!wanted.has(name)) await rm(join(folder, name), { recursive: true, force: true });
  }
}
