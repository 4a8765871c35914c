import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Component, FILE_MANIFEST, type Project } from './projen';
import type { Workspace } from './workspace';

/**
 * Takes away what a package leaves behind when it is no longer declared: projen removes the files that it wrote, but
 * neither what was built nor the sources. A folder goes when git has all of it, so that nothing is lost; otherwise
 * synthesis stops and names it.
 */
export class PruneOrphans extends Component {
  constructor(
    project: Project,
    private readonly workspace: Workspace,
  ) {
    super(project);
  }

  /** Runs before projen removes the files that it wrote: a folder that is still whole can be compared with git. */
  public override preSynthesize(): void {
    const declared = new Set(this.workspace.packages.map(({ folder }) => folder));
    for (const folder of this.generatedBefore()) {
      if (!declared.has(folder) && existsSync(join(this.project.outdir, folder))) this.prune(folder);
    }
  }

  /** Folders of the packages that the last run of projen wrote: a folder made by hand is never touched. */
  private generatedBefore(): string[] {
    const manifest = join(this.project.outdir, FILE_MANIFEST);
    if (!existsSync(manifest)) return [];
    const { files = [] } = JSON.parse(readFileSync(manifest, 'utf8')) as { files?: string[] };
    return files.flatMap((file) => /^(packages\/[^/]+)\/package\.json$/.exec(file)?.[1] ?? []);
  }

  private prune(folder: string): void {
    if (!this.isInGit(folder)) {
      throw new Error(
        `${folder} is not declared any more, but holds changes that git does not have. ` +
          `Commit them or delete the folder, then run ${this.project.projenCommand} again.`,
      );
    }
    rmSync(join(this.project.outdir, folder), { recursive: true });
    this.project.logger.info(`Removed ${folder}: it is not declared any more. Git still has it.`);
  }

  /** Whether every file that git does not ignore is committed as it stands. */
  private isInGit(folder: string): boolean {
    try {
      const git = (...args: string[]) =>
        execFileSync('git', args, { cwd: this.project.outdir, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
      const committed = git('ls-files', '--', folder) !== '';
      return committed && git('status', '--porcelain', '--untracked-files=all', '--', folder) === '';
    } catch {
      return false;
    }
  }
}
