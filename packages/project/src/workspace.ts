import { Component, JsonFile, type Project } from './projen';
import { WorkspacePackage, type WorkspacePackageOptions } from './workspace-package';

/** Options of `Workspace`. */
export interface WorkspaceOptions {
  /** npm scope of the packages, for example `@exoplane`. */
  readonly scope: string;
  /** Lowest Node version that the packages support. */
  readonly minNodeVersion: string;
  /**
   * SPDX name of the packages' licence.
   * @default Apache-2.0
   */
  readonly license?: string;
}

/** The TypeScript packages below `packages/`: what they share, and how they are compiled together. */
export class Workspace extends Component {
  /** All packages, in the order in which they were declared. */
  public readonly packages: WorkspacePackage[] = [];
  /** npm scope with its `@`. */
  public readonly scope: string;
  /** Lowest Node version that the packages support. */
  public readonly minNodeVersion: string;
  /** SPDX name of the packages' licence. */
  public readonly license: string;

  constructor(project: Project, options: WorkspaceOptions) {
    super(project);
    this.scope = options.scope;
    this.minNodeVersion = options.minNodeVersion;
    this.license = options.license ?? 'Apache-2.0';
    project.gitignore.exclude('lib/', '*.tsbuildinfo');

    new JsonFile(project, 'tsconfig.base.json', { obj: { compilerOptions: COMPILER_OPTIONS } });
    new JsonFile(project, 'tsconfig.json', {
      obj: () => ({ files: [], references: this.packages.map(({ folder }) => ({ path: folder })) }),
      omitEmpty: false,
    });
    new JsonFile(project, 'tsconfig.check.json', { obj: () => this.checkSettings() });
  }

  /** Adds a package; those that it imports must have been added before, which keeps circles out. */
  public addPackage(options: WorkspacePackageOptions): WorkspacePackage {
    for (const name of options.imports ?? []) {
      if (!this.packages.some((known) => known.name === name)) {
        throw new Error(`package '${options.name}' imports '${name}', which is not declared before it`);
      }
    }
    const added = new WorkspacePackage(this.project, this, options);
    this.packages.push(added);
    return added;
  }

  /** The name by which a package is imported. */
  public packageName(name: string): string {
    return `${this.scope}/${name}`;
  }

  /** What is compiled by nobody but must have right types: tests, scripts and `.projenrc.ts`. */
  private checkSettings(): Record<string, unknown> {
    return {
      extends: './tsconfig.base.json',
      compilerOptions: {
        composite: false,
        declaration: false,
        declarationMap: false,
        noEmit: true,
        tsBuildInfoFile: 'node_modules/.cache/tsc/check.tsbuildinfo',
      },
      include: [
        '.projenrc.ts',
        ...['src', 'e2e', 'bench', 'scripts', 'test-support'].map((folder) => `packages/*/${folder}`),
      ],
      exclude: this.packages.filter((one) => one.generatedSource).map(({ folder }) => `${folder}/src`),
    };
  }
}

/** Node 20 runs ES2023 as it is; `module: node20` writes CommonJS that may `import` ESM-only libraries. */
const COMPILER_OPTIONS = {
  target: 'es2023',
  lib: ['es2023'],
  module: 'node20',
  moduleResolution: 'node16',
  strict: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  declaration: true,
  declarationMap: true,
  sourceMap: true,
  composite: true,
  incremental: true,
  esModuleInterop: true,
  skipLibCheck: true,
  types: ['node'],
};
