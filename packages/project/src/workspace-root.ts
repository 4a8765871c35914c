import { installNeeded } from '../assets/install-state.cjs';
import { DEVELOPMENT_TOOLS, developmentDependencies } from './development-tools';
import { NodePackage, NodePackageManager, type Project } from './projen';

/** Options of `WorkspaceRoot`. */
export interface WorkspaceRootOptions {
  /** Lowest Node version the repository works with, for example `20.19.0`. */
  readonly minNodeVersion: string;
  /** Folders of the workspace's packages, globs relative to the root. */
  readonly workspaces: string[];
  /**
   * npm packages for development beside those of the project type, as `name@version`.
   * @default - none
   */
  readonly devDeps?: string[];
}

/**
 * The root `package.json` of an npm workspace: one install and one lock file for all packages.
 *
 * projen's own `postSynthesize` installs whenever the root's package file was written anew, and looks at no other. Here
 * an install runs exactly when `package-lock.json` does not say what the package files of the root and of all packages
 * say, or when `node_modules` is not what the lock file says. With it goes projen's search for the versions of
 * dependencies that name none: here each names one.
 */
export class WorkspaceRoot extends NodePackage {
  constructor(project: Project, options: WorkspaceRootOptions) {
    super(project, {
      packageManager: NodePackageManager.NPM,
      minNodeVersion: options.minNodeVersion,
      entrypoint: '',
      autoDetectBin: false,
      devDeps: [...developmentDependencies(), ...(options.devDeps ?? [])],
    });
    this.addField('private', true);
    this.addField('workspaces', options.workspaces);
    // One set of Node's types: libraries bring others, and two of them do not fit each other.
    this.addField('overrides', { '@types/node': DEVELOPMENT_TOOLS['@types/node'] });
  }

  public override preSynthesize(): void {
    super.preSynthesize();
    const open = this.project.deps.all.filter(({ version }) => !version).map(({ name }) => name);
    if (open.length > 0) throw new Error(`${open.join(', ')}: name a version, as in ${open[0]}@1.2.3`);
  }

  /** All package files are written by now, those of the packages too. */
  public override postSynthesize(): void {
    const reason = installNeeded(this.project.outdir);
    if (!reason) return;
    this.project.logger.info(`Installing dependencies: ${reason}`);
    this.project.tasks.runTask(process.env.CI ? this.installCiTask.name : this.installTask.name);
  }
}
