import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The checkout that is tested. */
export const CHECKOUT = resolve(__dirname, '../../..');

/** What a program said, and how it ended. */
export interface Said {
  readonly status: number | null;
  readonly output: string;
}

/** A real clone of the checkout in a folder of its own, with the dependencies that the checkout has, and its own hooks. */
export class Clone {
  public readonly folder = mkdtempSync(join(tmpdir(), 'exoplane-clone-'));

  constructor() {
    execFileSync('git', ['clone', '--quiet', CHECKOUT, this.folder], { stdio: ['ignore', 'ignore', 'pipe'] });
    symlinkSync(join(CHECKOUT, 'node_modules'), join(this.folder, 'node_modules'));
    // .gitignore speaks of a folder; here it is a link.
    appendFileSync(join(this.folder, '.git/info/exclude'), 'node_modules\n');
    this.git('config', 'user.name', 'Test');
    this.git('config', 'user.email', 'test@example.invalid');
    // What `npm install` does by the script `prepare`.
    this.run('node_modules/.bin/husky');
  }

  public remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  public write(path: string, content: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), content);
  }

  public read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  public has(path: string): boolean {
    return existsSync(join(this.folder, path));
  }

  /** Runs a program in the clone, as a person without settings of their own would. */
  public run(command: string, ...args: string[]): Said {
    const env = {
      ...process.env,
      HUSKY: undefined,
      XDG_CONFIG_HOME: this.folder,
      FORCE_COLOR: undefined,
      NO_COLOR: '1',
    };
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: this.folder, encoding: 'utf8', env });
    return { status, output: `${stdout}${stderr}` };
  }

  /** Runs git, which must succeed. */
  public git(...args: string[]): string {
    const { status, output } = this.run('git', ...args);
    if (status !== 0) throw new Error(`git ${args.join(' ')} failed:\n${output}`);
    return output;
  }

  /** Adds the paths and commits, hooks and all. */
  public commit(...paths: string[]): Said {
    this.git('add', ...paths);
    return this.run('git', 'commit', '--message', 'A change');
  }

  /** A file as the last commit has it. */
  public committed(path: string): string {
    return this.git('show', `HEAD:${path}`);
  }

  /** Throws away what was not committed. */
  public reset(): void {
    this.git('reset', '--quiet', '--hard', 'HEAD');
    this.git('clean', '--quiet', '-fd');
  }
}
