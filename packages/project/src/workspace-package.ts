import { Component, JsonFile, type Project } from './projen';
import type { Workspace } from './workspace';

/** Options of `WorkspacePackage`. */
export interface WorkspacePackageOptions {
  /** Name of the package without its scope, which is its folder below `packages/` too, for example `config`. */
  readonly name: string;
  /** What the package is for, in one sentence. */
  readonly description: string;
  /**
   * Packages of this workspace that it may import. They become dependencies, project references and the rule of the
   * linter: this is the one declaration of the direction of imports.
   * @default - none
   */
  readonly imports?: string[];
  /**
   * Packages of this workspace that its `e2e`, `bench` and `scripts` may import besides. They are not shipped, so this
   * says nothing about the direction of the design; they become development dependencies.
   * @default - none
   */
  readonly testImports?: string[];
  /**
   * npm packages that it needs at run time, `name@version`.
   * @default - none
   */
  readonly deps?: string[];
  /**
   * npm packages that its users bring, `name@range`.
   * @default - none
   */
  readonly peerDeps?: string[];
  /**
   * npm packages that only its development needs, `name@version`.
   * @default - none
   */
  readonly devDeps?: string[];
  /**
   * Commands that it brings, name to file.
   * @default - none
   */
  readonly bin?: Record<string, string>;
  /**
   * File that is loaded when the package is imported by its name.
   * @default lib/index.js
   */
  readonly main?: string;
  /**
   * What can be imported beside the package itself, in the form of package.json's `exports`.
   * @default - only the package itself
   */
  readonly exports?: Record<string, unknown>;
  /**
   * Files and folders that are published beside `lib`.
   * @default - none
   */
  readonly files?: string[];
  /**
   * npm scripts of the package.
   * @default - none
   */
  readonly scripts?: Record<string, string>;
  /**
   * Compiler options that differ from the workspace's.
   * @default - none
   */
  readonly compilerOptions?: Record<string, unknown>;
  /**
   * Its `src` is written by a generator: neither formatted nor linted, and marked as generated for reviews.
   * @default false
   */
  readonly generatedSource?: boolean;
}

/**
 * One package of the workspace: its `package.json` and `tsconfig.json`. No projen subproject, because a subproject
 * installs on its own, keeps eight more generated files, and leaves them behind when it goes.
 */
export class WorkspacePackage extends Component {
  /** Name without the scope. */
  public readonly name: string;
  /** Folder relative to the repository's root, for example `packages/config`. */
  public readonly folder: string;
  /** Names, without scope, of the packages of this workspace that it may import. */
  public readonly imports: string[];
  /** Names, without scope, of the packages that only its end-to-end tests, benches and scripts may import. */
  public readonly testImports: string[];
  /** Names of the npm packages that it may load at run time. */
  public readonly runtimeDependencies: string[];
  /** Names of the npm packages that only its development may load. */
  public readonly developmentDependencies: string[];
  /** Whether its `src` is written by a generator. */
  public readonly generatedSource: boolean;

  constructor(
    project: Project,
    private readonly workspace: Workspace,
    private readonly options: WorkspacePackageOptions,
  ) {
    super(project);
    this.name = options.name;
    this.folder = `packages/${options.name}`;
    this.imports = options.imports ?? [];
    this.testImports = options.testImports ?? [];
    this.runtimeDependencies = namesOf([...(options.deps ?? []), ...(options.peerDeps ?? [])]);
    this.developmentDependencies = namesOf(options.devDeps ?? []);
    this.generatedSource = options.generatedSource ?? false;

    new JsonFile(project, `${this.folder}/package.json`, { obj: () => this.manifest() });
    new JsonFile(project, `${this.folder}/tsconfig.json`, { obj: () => this.compilerSettings() });
    if (this.generatedSource) project.annotateGenerated(`/${this.folder}/src/**`);
  }

  private manifest(): Record<string, unknown> {
    const { options, workspace } = this;
    const main = options.main ?? 'lib/index.js';
    return {
      name: workspace.packageName(this.name),
      version: '0.0.0',
      description: options.description,
      license: workspace.license,
      engines: { node: `>=${workspace.minNodeVersion}` },
      main,
      types: 'lib/index.d.ts',
      exports: {
        '.': { types: './lib/index.d.ts', default: `./${main}` },
        ...options.exports,
        './package.json': './package.json',
      },
      bin: options.bin,
      files: ['lib', ...(options.files ?? []), '!**/*.tsbuildinfo'],
      scripts: options.scripts,
      dependencies: toManifest([
        ...this.imports.map((name) => `${workspace.packageName(name)}@0.0.0`),
        ...(options.deps ?? []),
      ]),
      peerDependencies: toManifest(options.peerDeps ?? []),
      devDependencies: toManifest([
        ...this.testImports.map((name) => `${workspace.packageName(name)}@0.0.0`),
        ...(options.devDeps ?? []),
      ]),
    };
  }

  private compilerSettings(): Record<string, unknown> {
    return {
      extends: '../../tsconfig.base.json',
      compilerOptions: { rootDir: 'src', outDir: 'lib', ...this.options.compilerOptions },
      include: ['src'],
      exclude: ['src/**/*.test.ts'],
      references: this.imports.map((name) => ({ path: `../${name}` })),
    };
  }
}

/** `zod@4.6.7` as name and version. */
function parse(dependency: string): [name: string, version: string] {
  const at = dependency.indexOf('@', 1);
  if (at < 0) throw new Error(`'${dependency}' names no version; write it as name@version`);
  return [dependency.slice(0, at), dependency.slice(at + 1)];
}

function namesOf(dependencies: string[]): string[] {
  return dependencies.map((dependency) => parse(dependency)[0]);
}

/** `['zod@4.6.7']` as package.json writes it, sorted by name; `undefined` where there is nothing to write. */
function toManifest(dependencies: string[]): Record<string, string> | undefined {
  if (dependencies.length === 0) return undefined;
  return Object.fromEntries(dependencies.map(parse).sort(([a], [b]) => a.localeCompare(b)));
}
