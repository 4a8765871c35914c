import { Component, type Project, TextFile } from './projen';
import type { Workspace } from './workspace';

/**
 * Vitest twice: unit tests beside the code, which need no build and no tool, and end-to-end tests with the real tools.
 */
export class Testing extends Component {
  constructor(project: Project, workspace: Workspace) {
    super(project);
    const unit = new TextFile(project, 'vitest.config.mts', { lines: [] });
    const e2e = new TextFile(project, 'vitest.e2e.config.mts', { lines: [] });
    this.render = () => {
      unit.addLine(unitConfig(unit.marker ?? '', workspace));
      e2e.addLine(endToEndConfig(e2e.marker ?? ''));
    };
  }

  private readonly render: () => void;

  /** Only now are all packages known. */
  public override preSynthesize(): void {
    this.render();
  }
}

function unitConfig(marker: string, workspace: Workspace): string {
  const sources = workspace.packages
    .filter((one) => !one.generatedSource)
    .map(
      ({ name, folder }) =>
        `      { find: /^${workspace.packageName(name).replaceAll('/', '\\/')}$/, replacement: path('./${folder}/src/index.ts') },\n`,
    );
  return `// ${marker}
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  // The packages of this repository are taken from their sources, so that no test sees an old build.
  resolve: {
    alias: [
${sources.join('')}    ],
  },
  test: {
    include: ['packages/*/src/**/*.test.ts'],
    environment: 'node',
    // What a test reads is the same on every machine: some libraries colour their words in CI.
    env: { NO_COLOR: '1' },
    // One process per core instead of one per file: 15 s instead of 40. No test may leave anything behind in a module.
    isolate: false,
    testTimeout: 10_000,
  },
});
`;
}

function endToEndConfig(marker: string): string {
  return `// ${marker}
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/e2e/**/*.e2e.test.ts'],
    environment: 'node',
    env: { NO_COLOR: '1' },
    // Real tools, real processes: one file after another, so that two do not measure each other.
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 600_000,
  },
});
`;
}
