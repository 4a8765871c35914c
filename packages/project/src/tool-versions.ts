import { Component, type Project, TextFile } from './projen';

/** Options of `ToolVersions`. */
export interface ToolVersionsOptions {
  /** Exact version of Node to develop with, for example `20.20.2`. */
  readonly nodeVersion: string;
  /**
   * Other tools for mise, its name for the tool to exact version.
   * @default - none
   */
  readonly tools?: Record<string, string>;
}

/** `.nvmrc` and `mise.toml`: whoever uses nvm or mise gets the versions that the repository is tested with. */
export class ToolVersions extends Component {
  constructor(project: Project, options: ToolVersionsOptions) {
    super(project);
    // A version and nothing else: nvm takes comments, other readers of this file do not.
    new TextFile(project, '.nvmrc', { lines: [options.nodeVersion, ''], marker: false });
    const mise = new TextFile(project, 'mise.toml');
    mise.addLine(`# ${mise.marker}`);
    mise.addLine('[tools]');
    for (const [name, version] of Object.entries({ node: options.nodeVersion, ...options.tools })) {
      mise.addLine(`${/^[\w-]+$/.test(name) ? name : JSON.stringify(name)} = ${JSON.stringify(version)}`);
    }
    mise.addLine('');
  }
}
