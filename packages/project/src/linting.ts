import { importDirectionRules } from './import-direction';
import { Component, type Project, TextFile } from './projen';
import type { Workspace } from './workspace';

/**
 * ESLint with the rules of typescript-eslint, the direction of imports, and a check that a package declares what it
 * imports: in a workspace an undeclared package is found all the same, until the package is published.
 */
export class Linting extends Component {
  constructor(
    project: Project,
    private readonly workspace: Workspace,
  ) {
    super(project);
    new TextFile(project, 'eslint.config.mjs', { lines: [], marker: true });
  }

  /** Only now are all packages known. */
  public override preSynthesize(): void {
    const file = this.project.tryFindFile('eslint.config.mjs');
    if (file instanceof TextFile) file.addLine(this.render(file.marker ?? ''));
  }

  private render(marker: string): string {
    const generated = this.workspace.packages.filter((one) => one.generatedSource).map(({ folder }) => `${folder}/src`);
    const ignores = ['**/lib/', '**/node_modules/', '.projen/', '.exoplane/', 'packages/project/assets/', ...generated];
    const sets = importDirectionRules(this.workspace);
    return `// ${marker}
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ${JSON.stringify(ignores)} },
  ...tseslint.configs.recommended,
  ...tseslint.configs.stylistic,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    rules: {
      // An unused argument says which contract is fulfilled; with _ in front it is meant.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none' }],
      eqeqeq: ['error', 'always'],
    },
  },
  // A promise that nobody waits for is an error that nobody sees: the one rule that is worth the type checker's time.
  {
    files: ['packages/*/src/**/*.ts', 'packages/*/e2e/**/*.ts', 'packages/*/bench/**/*.ts'],
    languageOptions: { parserOptions: { project: ['./tsconfig.check.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
${this.workspace.packages
  .map(
    ({ folder }) => `  {
    files: ['${folder}/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    plugins: { 'import-x': importX },
    rules: { 'import-x/no-extraneous-dependencies': ['error', { packageDir: ['./${folder}'], includeTypes: true }] },
  },
`,
  )
  .join('')}  ...${JSON.stringify(sets, undefined, 2).replaceAll('\n', '\n  ')},
);
`;
  }
}
