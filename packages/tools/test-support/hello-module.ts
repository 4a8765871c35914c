import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinDeclaration, type PinnedTool } from '../src/cache/pinned-tool';
import type { ToolDeclaration } from '../src/declaration';
import { hostPlatform } from '../src/host/platform';
import { goVersion } from '../src/versions';

export interface HelloOptions {
  readonly version?: string;
  /** Statements of its main function, after the version was printed. */
  readonly body?: string;
}

/**
 * Writes a Go module of one file into `folder` and declares it as a tool: a real program that is built in a second,
 * since it uses nothing but Go's runtime. It prints `hello <version>` to its standard error.
 */
export function helloTool(folder: string, { version = '1.2.3', body = '' }: HelloOptions = {}): PinnedTool {
  const program = join(folder, 'hello');
  mkdirSync(program, { recursive: true });
  writeFileSync(join(program, 'go.mod'), 'module example.invalid/hello\n\ngo 1.21\n');
  writeFileSync(
    join(program, 'main.go'),
    `package main\n\nvar Version = "none"\n\nfunc main() {\n\tprintln("hello", Version)\n${body}\n}\n`,
  );
  writeFileSync(
    join(folder, 'go.mod'),
    [
      'module example.invalid/tools/hello',
      'go 1.26.0',
      `toolchain go${goVersion()}`,
      'tool example.invalid/hello',
      `require example.invalid/hello v${version} // indirect`,
      `replace example.invalid/hello v${version} => ./hello`,
      '',
    ].join('\n\n'),
  );
  return pinDeclaration('hello', helloDeclaration(folder), hostPlatform());
}

export const helloDeclaration = (folder: string): ToolDeclaration => ({
  purpose: 'greets',
  neededFor: 'nothing',
  file: () => 'hello-exoplane-test',
  recognise: { args: [], parse: (output) => /^hello (\S+)/m.exec(output)?.[1] },
  source: { kind: 'go', module: folder, linkerVariables: (version) => ({ 'main.Version': version }) },
  cost: { cpuSeconds: 1, megabytes: 2 },
});
