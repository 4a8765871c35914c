import { installNeeded } from '../assets/install-state.cjs';
import { developmentDependencies } from './development-tools';
import { InstallReason, type InstallTrigger, NodePackage, NodePackageManager, type Project } from './projen';

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
 * projen installs whenever a package file is written anew, which a clone already is, and it looks at the root's only.
 * Here an install runs exactly when `package-lock.json` does not say what the package files of the root and of all
 * packages say, or when `node_modules` is not what the lock file says. `installDependencies` is protected API of
 * projen; `workspace-root.test.ts` fails when it goes.
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
  }

  /** Packages come first: what they need must be there before projen looks for the versions of `*` dependencies. */
  public override postSynthesize(): void {
    this.installDependencies({ reason: InstallReason.PACKAGE_JSON_CHANGED });
    super.postSynthesize();
  }

  protected override installDependencies(trigger: InstallTrigger): void {
    const reason = installNeeded(this.project.outdir);
    if (!reason) return;
    this.project.logger.info(`Installing dependencies: ${reason}`);
    super.installDependencies(trigger);
  }
}
