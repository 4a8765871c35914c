import { Linter } from 'eslint';
import { expect, it } from 'vitest';
import { parser } from 'typescript-eslint';
import { Sandbox } from '../test-support/sandbox';
import { importRules } from './import-rules';

function rules(): Linter.Config[] {
  const { workspace } = new Sandbox().synth(({ workspace: packages }) => {
    packages.addPackage({ name: 'config', description: 'Config' });
    packages.addPackage({
      name: 'infra',
      description: 'Infra',
      imports: ['config'],
      testImports: ['delivery'],
      deps: ['zod@4.6.7'],
    });
    packages.addPackage({ name: 'delivery', description: 'Delivery', imports: ['config', 'infra'] });
  });
  return importRules(workspace, ['vitest']) as Linter.Config[];
}

/** What the linter says about one line of code in a file. */
function said(filename: string, code: string): string[] {
  const language: Linter.Config = { files: ['**/*.ts'], languageOptions: { parser: parser as Linter.Parser } };
  return new Linter().verify(code, [language, ...rules()], { filename }).map(({ message }) => message);
}

it.each([
  ['an import', `import { x } from '@acme-platform/delivery'; x();`],
  ['a type import', `import type { X } from '@acme-platform/delivery'; export type Y = X;`],
  ['an import of a file of it', `import { x } from '@acme-platform/delivery/lib/plan'; x();`],
  ['a re-export', `export { x } from '@acme-platform/delivery';`],
  ['a dynamic import', `export const x = import('@acme-platform/delivery');`],
  ['a require', `export const x = require('@acme-platform/delivery');`],
  ['an inline type', `export type X = import('@acme-platform/delivery').X;`],
])('refuses %s against the direction, in words', (_, code) => {
  const [message, ...more] = said('packages/infra/src/deep/planted.ts', code);
  expect(more).toEqual([]);
  expect(message).toContain("'infra' may import only config: data flows one way (see ARCHITECTURE.md)");
  expect(message).toContain(`declare it in 'imports'`);
});

it.each([
  `import { x } from '../../delivery/src/plan'; x();`,
  `import { x } from '../../../config/lib/index.js'; x();`,
  `export const x = require('../../config/src');`,
])('refuses a path into the folder of another package, even of one that may be imported: %s', (code) => {
  expect(said('packages/infra/src/planted.ts', code).join()).toContain(
    'by their name, @acme-platform/…, never by a path',
  );
});

it('takes what the direction allows', () => {
  const code = `import { x } from '@acme-platform/config'; import { y } from './config'; import z from '../src/y'; x(y, z);`;
  expect(said('packages/infra/src/fine.ts', code)).toEqual([]);
});

it.each([
  `import x from 'left-pad'; x();`,
  `import { join } from 'path'; join();`,
  `export const x = import('left-pad/lib/x');`,
])('refuses a package that is not declared: %s', (code) => {
  const [message, ...more] = said('packages/infra/src/planted.ts', code);
  expect(more).toEqual([]);
  expect(message).toContain("'infra' does not declare this package");
});

it('takes what is declared and what is part of Node, and from tests what development needs', () => {
  const code = `import { z } from 'zod'; import { x } from 'zod/v4'; import { join } from 'node:path'; z(x, join);`;
  expect(said('packages/infra/src/fine.ts', code)).toEqual([]);
  const test = `import { it } from 'vitest'; it();`;
  expect(said('packages/infra/src/fine.test.ts', test)).toEqual([]);
  expect(said('packages/infra/src/fine.ts', test)).toHaveLength(1);
});

it('holds tests and scripts to the same direction', () => {
  const code = `import { x } from '@acme-platform/infra'; x();`;
  for (const file of ['src/a.test.ts', 'e2e/a.e2e.test.ts', 'scripts/a.mjs']) {
    expect(said(`packages/config/${file}`, code).join(), file).toContain("'config' may import no other package");
  }
});

it('lets what is not shipped import what is declared for it, and only that', () => {
  const code = `import { x } from '@acme-platform/delivery'; x();`;
  expect(said('packages/infra/e2e/deep/a.e2e.test.ts', code)).toEqual([]);
  expect(said('packages/infra/src/a.test.ts', code).join()).toContain("'infra' may import only config");
});
