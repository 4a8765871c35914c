import { BuildWorkflow } from './build-workflow';
import { EditorSettings } from './editor-settings';
import { readEnvironmentNames } from './environment-names';
import { EnvironmentTasks } from './environment-tasks';
import { FastTasks } from './fast-tasks';
import { Formatting } from './formatting';
import { GitHooks } from './git-hooks';
import { Linting } from './linting';
import { License, Project } from './projen';
import { ProjenrcTypescript } from './projenrc-typescript';
import { PruneOrphans } from './prune-orphans';
import { RunScripts } from './run-scripts';
import { Testing } from './testing';
import { ToolVersions } from './tool-versions';
import { Workspace } from './workspace';
import { WorkspaceRoot } from './workspace-root';

/** Options of `PlatformRepository`. All have a default but the name. */
export interface PlatformRepositoryOptions {
  /** Name of the repository, for example `acme-platform`. */
  readonly name: string;
  /**
   * Folder of the repository.
   * @default - the current folder
   */
  readonly outdir?: string;
  /**
   * npm scope of the packages below `packages/`.
   * @default - the name with an @ in front
   */
  readonly packageScope?: string;
  /**
   * Names of the environments.
   * @default - one per environments/<name>.yaml
   */
  readonly environmentNames?: string[];
  /**
   * Branch from which everything is deployed.
   * @default main
   */
  readonly defaultBranch?: string;
  /**
   * Exact version of Node to develop with.
   * @default 20.20.2
   */
  readonly nodeVersion?: string;
  /**
   * Lowest Node version that works.
   * @default 20.19.0
   */
  readonly minNodeVersion?: string;
  /**
   * Other tools for `mise.toml`, name in mise's registry to exact version; `miseTools()` of `@exoplane/tools` knows them.
   * @default - none
   */
  readonly tools?: Record<string, string>;
  /**
   * npm packages for development beside those of the project type, as `name@version`.
   * @default - none
   */
  readonly devDeps?: string[];
  /**
   * SPDX name of the licence, for example `Apache-2.0`; its text is written to LICENSE.
   * @default - all rights reserved
   */
  readonly license?: string;
}

/**
 * A platform repository: the environments that people describe in YAML, and everything around them that makes editing,
 * checking and deploying them safe. This class only puts its parts together; each part is a component of its own.
 */
export class PlatformRepository extends Project {
  /** The root `package.json`. */
  public readonly package: WorkspaceRoot;
  /** The packages in which the company's own code lies. */
  public readonly workspace: Workspace;

  constructor(options: PlatformRepositoryOptions) {
    super({ name: options.name, outdir: options.outdir });
    const minNodeVersion = options.minNodeVersion ?? '20.19.0';
    new ProjenrcTypescript(this);
    new FastTasks(this);
    this.package = new WorkspaceRoot(this, { minNodeVersion, workspaces: ['packages/*'], devDeps: options.devDeps });
    this.workspace = new Workspace(this, { scope: options.packageScope ?? `@${options.name}`, minNodeVersion });

    new EnvironmentTasks(this, { environmentNames: options.environmentNames ?? readEnvironmentNames(this.outdir) });
    new RunScripts(this, this.package);
    new Testing(this, this.workspace);
    new Linting(this, this.workspace);
    new Formatting(this, this.workspace);
    new GitHooks(this, this.package);
    new EditorSettings(this);
    new ToolVersions(this, { nodeVersion: options.nodeVersion ?? '20.20.2', tools: options.tools });
    new BuildWorkflow(this, { defaultBranch: options.defaultBranch ?? 'main' });
    new PruneOrphans(this, this.workspace);
    this.package.addField('license', options.license ?? 'UNLICENSED');
    if (options.license) new License(this, { spdx: options.license });

    // What a run leaves in the folder: work folders of the command, and what the local cloud holds.
    this.gitignore.exclude('/.exoplane/');
    for (const name of UNUSED_TASKS) this.tasks.removeTask(name);
  }

  /** The commands of `package.json` are those of `RunScripts`; tasks are typed as `npx projen <task>`, once is enough. */
  public override preSynthesize(): void {
    for (const { name } of this.tasks.all) this.package.removeScript(name);
  }

  /** Reviews fold generated files. */
  public override annotateGenerated(glob: string): void {
    this.gitattributes.addAttributes(glob, 'linguist-generated');
  }
}

/** projen's own build steps, in an order in which each can go: npm scripts do this work here, quicker. */
const UNUSED_TASKS = ['eject', 'build', 'pre-compile', 'compile', 'post-compile', 'test', 'package'];
