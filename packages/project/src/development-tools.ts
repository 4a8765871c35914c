/**
 * The npm packages that every platform repository is developed with, each version written here and nowhere else.
 * Pinned exactly: a formatter that differs by a patch release would rewrite files that nobody touched.
 * typescript 5.9: npm's default is 7, which typescript-eslint 8 does not take yet.
 * lint-staged 16: from 17 on it needs Node 22.
 */
export const DEVELOPMENT_TOOLS: Record<string, string> = {
  '@types/node': '20.19.0',
  constructs: '10.7.0',
  eslint: '10.15.0',
  husky: '9.1.7',
  jiti: '2.7.0',
  'lint-staged': '16.3.4',
  prettier: '3.10.1',
  projen: '0.103.25',
  tsx: '4.23.15',
  typescript: '5.9.3',
  'typescript-eslint': '8.73.0',
  vitest: '4.1.12',
  yaml: '2.9.1',
};

/** The same as projen's dependency strings, `name@version`. */
export function developmentDependencies(): string[] {
  return Object.entries(DEVELOPMENT_TOOLS).map(([name, version]) => `${name}@${version}`);
}
