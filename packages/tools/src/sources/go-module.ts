import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ToolError } from '../errors';

/** What this package reads from a go.mod. */
export interface GoModule {
  /** `go1.27.3`: the toolchain line, or what the go line asks for. */
  readonly toolchain: string;
  /** Packages of the `tool` lines. */
  readonly tools: readonly string[];
  /** Required modules: path → version ("v1.8.0"). */
  readonly requires: ReadonlyMap<string, string>;
}

/** Reads the few lines of a go.mod that are needed. Full reading is Go's work: it needs Go, and this must not. */
export function parseGoModule(text: string): GoModule {
  const tools: string[] = [];
  const requires = new Map<string, string>();
  let go = '';
  let toolchain = '';
  let block = '';
  for (const raw of text.split('\n')) {
    const line = raw.replace(/\/\/.*$/, '').trim();
    if (line === '') continue;
    if (line === ')') {
      block = '';
      continue;
    }
    const words = line.split(/\s+/);
    if (words[1] === '(') {
      block = words[0] ?? '';
      continue;
    }
    const [verb, first, second] = block === '' ? words : [block, ...words];
    if (verb === 'go') go = first ?? '';
    if (verb === 'toolchain') toolchain = first ?? '';
    if (verb === 'tool' && first !== undefined) tools.push(first);
    if (verb === 'require' && first !== undefined && second !== undefined) requires.set(first, second);
  }
  return { toolchain: toolchain || `go${go}`, tools, requires };
}

/** Reads `<folder>/go.mod`. */
export function readGoModule(folder: string): GoModule {
  return parseGoModule(readFileSync(join(folder, 'go.mod'), 'utf8'));
}

/** The required module that a package is in (the longest path that is a prefix), with its version. */
export function moduleOfPackage(module: GoModule, packagePath: string): { path: string; version: string } {
  const found = [...module.requires]
    .filter(([path]) => packagePath === path || packagePath.startsWith(`${path}/`))
    .sort(([a], [b]) => b.length - a.length)[0];
  if (found === undefined) throw new ToolError('T002', `no module of go.mod holds the package ${packagePath}`);
  return { path: found[0], version: found[1] };
}
