import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileBase, type Project, PROJEN_MARKER } from './projen';

/** Where the project type keeps the sources of the files that it writes as they are. */
const ASSETS = join(__dirname, '..', 'assets');

/** Options of `ScriptFile`. */
export interface ScriptFileOptions {
  /** Name of the asset. @default - the last part of the path */
  readonly asset?: string;
  /** Whether it can be started by its name. @default false */
  readonly executable?: boolean;
}

/** A script that the repository must own, because it runs before anything is installed or built. */
export class ScriptFile extends FileBase {
  private readonly asset: string;

  constructor(project: Project, path: string, options: ScriptFileOptions = {}) {
    super(project, path, { executable: options.executable ?? false });
    this.asset = options.asset ?? path.slice(path.lastIndexOf('/') + 1);
  }

  protected synthesizeContent(): string {
    const source = readFileSync(join(ASSETS, this.asset), 'utf8');
    const comment = this.asset.endsWith('js') ? '//' : '#';
    const said = `${comment} ${PROJEN_MARKER} from @exoplane/project, assets/${this.asset}. Changes here are lost.\n`;
    if (!source.startsWith('#!')) return said + source;
    const end = source.indexOf('\n') + 1;
    return source.slice(0, end) + said + source.slice(end);
  }
}
