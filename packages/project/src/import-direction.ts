import type { Workspace } from './workspace';
import type { WorkspacePackage } from './workspace-package';

/** One rule set of ESLint's flat config. */
export interface LintRules {
  /** Which files it holds for, globs. */
  readonly files: string[];
  /** The rules. */
  readonly rules: Record<string, unknown>;
}

/**
 * ESLint rules that hold the direction of imports: a package may import those that it declares, by name, and nothing
 * else of the workspace, be it by `import`, `export from`, `import()` or `require`, by name or by a path into its folder.
 *
 * @returns one rule set per package for everything in it, and where it declares `testImports` one more for what is not
 * shipped
 */
export function importDirectionRules(workspace: Workspace): LintRules[] {
  return workspace.packages.flatMap((one) => {
    const everywhere = rulesOf(one, workspace, '**', one.imports);
    if (one.testImports.length === 0) return [everywhere];
    // ESLint takes the last rule set that matches a file.
    const unshipped = rulesOf(one, workspace, '{e2e,bench,scripts,test-support}/**', [...one.imports, ...one.testImports]);
    return [everywhere, unshipped];
  });
}

function rulesOf(one: WorkspacePackage, workspace: Workspace, where: string, imports: string[]): LintRules {
  const others = workspace.packages.filter((other) => other !== one).map(({ name }) => name);
  const refused = others.filter((name) => !imports.includes(name));
  const allowed = imports.length > 0 ? `only ${imports.join(', ')}` : 'no other package of this repository';
  const direction =
    `'${one.name}' may import ${allowed}: data flows one way (see ARCHITECTURE.md). ` +
    `If this import is right, declare it in 'imports' of the package in .projenrc.ts.`;
  const byName = `Import other packages by their name, ${workspace.scope}/…, never by a path into their folder.`;

  const patterns = [
    ...named(refused, workspace.scope).map((regex) => ({ regex, message: direction })),
    ...pathInto(others).map((regex) => ({ regex, message: byName })),
  ];
  const calls = patterns.flatMap(({ regex, message }) => {
    const literal = `Literal[value=/${regex.replaceAll('/', '\\/')}/]`;
    return ['ImportExpression', "CallExpression[callee.name='require']", 'TSImportType'].map((node) => ({
      selector: `${node} ${literal}`,
      message,
    }));
  });
  return {
    files: [`${one.folder}/${where}/*.{ts,mts,cts,js,mjs,cjs}`],
    rules: { 'no-restricted-imports': ['error', { patterns }], 'no-restricted-syntax': ['error', ...calls] },
  };
}

function named(names: string[], scope: string): string[] {
  return names.length > 0 ? [`^${scope}/(${names.join('|')})(/|$)`] : [];
}

function pathInto(names: string[]): string[] {
  return names.length > 0 ? [`^\\.{1,2}/(.*/)?(${names.join('|')})/(src|lib)(/|$)`] : [];
}
