import { expect, test } from 'vitest';
import { moduleOfPackage, parseGoModule } from './go-module';

const text = `module example.invalid/tools/x

go 1.26.6

toolchain go1.26.8

replace example.com/hcl/v2 v2.20.1 => example.com/fork/v2 v2.20.2

tool example.com/tofu/cmd/tofu

require (
	example.com/tofu v1.12.6 // indirect
	example.com/tofu/cmd v0.1.0-beta // indirect
)

require example.com/single v3.0.0+incompatible
`;

test('the toolchain line says which Go builds a tool', () => {
  expect(parseGoModule(text).toolchain).toBe('go1.26.8');
});

test('without a toolchain line the go line does', () => {
  expect(parseGoModule(text.replace('toolchain go1.26.8', '')).toolchain).toBe('go1.26.6');
});

test('tool and require lines are read in both of their forms', () => {
  const module = parseGoModule(`${text}tool (\n\texample.com/a\n\texample.com/b\n)\n`);
  expect(module.tools).toEqual(['example.com/tofu/cmd/tofu', 'example.com/a', 'example.com/b']);
  expect(Object.fromEntries(module.requires)).toEqual({
    'example.com/tofu': 'v1.12.6',
    'example.com/tofu/cmd': 'v0.1.0-beta',
    'example.com/single': 'v3.0.0+incompatible',
  });
});

test('a package belongs to the module with the longest path', () => {
  expect(moduleOfPackage(parseGoModule(text), 'example.com/tofu/cmd/tofu').path).toBe('example.com/tofu/cmd');
});

test('a package of no required module is refused', () => {
  expect(() => moduleOfPackage(parseGoModule(text), 'example.com/tofus')).toThrow(/no module of go.mod/);
});
