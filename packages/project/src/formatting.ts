import { Component, NodePackage, type Project, TextFile } from './projen';
import type { Workspace } from './workspace';

/** How Prettier writes code. YAML keeps its own quotes, people write it by hand. */
export const PRETTIER_OPTIONS = { printWidth: 120, singleQuote: true, proseWrap: 'preserve' };

/** Written by other tools than projen, in every repository. */
const WRITTEN_BY_OTHERS = [
  '/package-lock.json',
  '/outputs/',
  'lib/',
  '*.tsbuildinfo',
  '*.secrets.yaml',
  '/.exoplane/',
  'fixtures/',
];

/**
 * Prettier, kept away from every generated file: where a formatter and a generator write the same file, each commit
 * undoes what `npx projen` did, and the other way round.
 */
export class Formatting extends Component {
  private readonly ignored: TextFile;

  constructor(
    project: Project,
    private readonly workspace: Workspace,
  ) {
    super(project);
    NodePackage.of(project)?.addField('prettier', PRETTIER_OPTIONS);
    this.ignored = new TextFile(project, '.prettierignore');
    this.ignored.addLine(`# ${this.ignored.marker}`);
  }

  /** Only now are all files known. */
  public override preSynthesize(): void {
    const written = this.project.files.map(({ path }) => `/${path}`);
    const sources = this.workspace.packages.filter((one) => one.generatedSource).map(({ folder }) => `/${folder}/src/`);
    for (const line of [...written, ...sources, ...WRITTEN_BY_OTHERS].sort()) this.ignored.addLine(line);
    this.ignored.addLine('');
  }
}
