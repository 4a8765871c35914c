import type { Workspace } from './workspace';
import type { WorkspacePackage } from './workspace-package';

/** One rule set of ESLint's flat config. */
export interface LintRules {
  /** Which files it holds for, globs. */
  readonly files: string[];
  /** Which of them it does not hold for, globs. */
  readonly ignores?: string[];
  /** The rules. */
  readonly rules: Record<string, unknown>;
}

/** What must not be imported, and why, in words for the one who did. */
interface Refusal {
  readonly regex: string;
  readonly message: string;
}

/**
 * ESLint rules that hold what a package may import, be it by `import`, `export from`, `import()` or `require`:
 * - of this workspace those packages that it declares, by name: this is the direction of the design;
 * - of npm what it declares too. In a workspace an undeclared package is found all the same, until one installs it alone.
 *
 * Both are known when the rules are written, so ESLint's own rules can say it, without a plugin that resolves modules.
 *
 * @param forDevelopment names of npm packages that tests and scripts of every package may import
 * @returns three rule sets per package, each narrower than the one before, which it replaces: what is not shipped, the
 * tests beside the code, and the code
 */
export function importRules(workspace: Workspace, forDevelopment: string[]): LintRules[] {
  return workspace.packages.flatMap((one) => {
    const runs = one.runtimeDependencies;
    const develops = [...runs, ...one.developmentDependencies, ...forDevelopment];
    const set = (imports: string[], npm: string[]) =>
      refuse([
        ...againstDirection(one, imports, workspace),
        ...pathsInto(one, workspace),
        undeclared(one, npm, workspace),
      ]);
    const code = `${one.folder}/src/**/*.ts`;
    return [
      {
        files: [`${one.folder}/**/*.{ts,mts,cts,js,mjs,cjs}`],
        rules: set([...one.imports, ...one.testImports], develops),
      },
      { files: [code], rules: set(one.imports, develops) },
      { files: [code], ignores: ['**/*.test.ts'], rules: set(one.imports, runs) },
    ];
  });
}

function refuse(refusals: Refusal[]): Record<string, unknown> {
  const nodes = ['ImportExpression', "CallExpression[callee.name='require']", 'TSImportType'];
  const calls = refusals.flatMap(({ regex, message }) =>
    nodes.map((node) => ({ selector: `${node} Literal[value=/${regex.replaceAll('/', '\\/')}/]`, message })),
  );
  return {
    'no-restricted-imports': ['error', { patterns: refusals }],
    'no-restricted-syntax': ['error', ...calls],
  };
}

function againstDirection(one: WorkspacePackage, imports: string[], workspace: Workspace): Refusal[] {
  const refused = others(one, workspace).filter((name) => !imports.includes(name));
  const allowed = imports.length > 0 ? `only ${imports.join(', ')}` : 'no other package of this repository';
  const message =
    `'${one.name}' may import ${allowed}: data flows one way (see ARCHITECTURE.md). ` +
    `If this import is right, declare it in 'imports' where the package is added (.projenrc.ts says where).`;
  return refused.length > 0 ? [{ regex: `^${workspace.scope}/(${refused.join('|')})(/|$)`, message }] : [];
}

function pathsInto(one: WorkspacePackage, workspace: Workspace): Refusal[] {
  const names = others(one, workspace);
  const message = `Import other packages by their name, ${workspace.scope}/…, never by a path into their folder.`;
  return names.length > 0 ? [{ regex: `^\\.{1,2}/(.*/)?(${names.join('|')})/(src|lib)(/|$)`, message }] : [];
}

function undeclared(one: WorkspacePackage, declared: string[], workspace: Workspace): Refusal {
  const names = declared.map((name) => name.replaceAll('.', '\\.')).sort();
  const npm = names.length > 0 ? `|(${names.join('|')})(/|$)` : '';
  return {
    regex: `^(?!\\.|node:|${workspace.scope}/${npm})`,
    message: `'${one.name}' does not declare this package: add it to its 'deps' (or write node: in front of what is part of Node).`,
  };
}

function others(one: WorkspacePackage, workspace: Workspace): string[] {
  return workspace.packages.filter((other) => other !== one).map(({ name }) => name);
}
