import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImageTable } from '@exoplane/local-kubernetes';
import { sync as writeFileAtomic } from 'write-file-atomic';

/** Which lies in the local cloud's own folder, where only its user can write: it says what programs are run. */
const fileOf = (dir: string): string => join(dir, 'images.json');

/**
 * Tells a local cloud what stands in for which image from now on, whether it runs or not.
 *
 * @param dir folder of the local cloud.
 */
export function writeImages(dir: string, images: ImageTable): void {
  if (textOf(dir) !== JSON.stringify(images)) writeFileAtomic(fileOf(dir), JSON.stringify(images), { mode: 0o600 });
}

/** The table that was written last, read again only when the text is another one. */
export class ImagesFile {
  private text: string | undefined;

  constructor(private readonly dir: string) {}

  /** @returns undefined where there is nothing new. */
  changed(): ImageTable | undefined {
    const text = textOf(this.dir);
    if (text === undefined || text === this.text) return undefined;
    this.text = text;
    return JSON.parse(text) as ImageTable;
  }
}

function textOf(dir: string): string | undefined {
  try {
    return readFileSync(fileOf(dir), 'utf8');
  } catch {
    return undefined;
  }
}
