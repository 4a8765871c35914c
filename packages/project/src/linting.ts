import { importRules } from './import-rules';
import { Component, DependencyType, type Project, TextFile } from './projen';
import type { Workspace } from './workspace';

/** ESLint with the rules of typescript-eslint, and rules of our own for what a package may import. */
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
    const forDevelopment = this.project.deps.all.filter(({ type }) => type === DependencyType.BUILD);
    const sets = importRules(
      this.workspace,
      forDevelopment.map(({ name }) => name),
    );
    return `// ${marker}
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ${JSON.stringify(ignores)} },
  ...tseslint.configs.recommended,
  ...tseslint.configs.stylistic,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    rules: {
      // What is unused on purpose begins with _: an argument of a contract, a field that is taken out of an object.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', caughtErrors: 'none' },
      ],
      // A type alias fits Record<string, unknown>, an interface does not: both have their place.
      '@typescript-eslint/consistent-type-definitions': 'off',
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
  ...${JSON.stringify(sets, undefined, 2).replaceAll('\n', '\n  ')},
);
`;
  }
}
