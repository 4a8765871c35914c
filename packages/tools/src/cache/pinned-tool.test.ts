import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { helloDeclaration, helloTool } from '../../test-support/hello-module';
import { temporaryFolder } from '../../test-support/temporary-folder';
import { catalogue, toolNames } from '../catalogue';
import type { GoSource } from '../declaration';
import type { Platform } from '../host/platform';
import { recordedChecksum } from './checksum';
import { pinDeclaration, pinnedTool } from './pinned-tool';

const linux: Platform = { os: 'linux', arch: 'amd64' };

describe('the key of a cache entry', () => {
  const keyOf = (folder: string, change: Partial<GoSource> = {}, platform: Platform = linux) => {
    const source: GoSource = { kind: 'go', module: folder, ...change };
    return pinDeclaration('hello', { ...helloDeclaration(folder), source }, platform).key;
  };

  test('is the same for the same inputs, wherever they lie', () => {
    const [one, two] = [temporaryFolder(), temporaryFolder()];
    helloTool(one);
    helloTool(two);
    expect(keyOf(one)).toBe(keyOf(two));
  });

  test.each<[string, (folder: string) => void]>([
    ['go.sum', (folder) => writeFileSync(join(folder, 'go.sum'), 'example.com/x v1.0.0 h1:x=\n')],
    ['a comment of go.mod', (folder) => appendFileSync(join(folder, 'go.mod'), '// note\n')],
    ['a main of our own', (folder) => appendFileSync(join(folder, 'hello/main.go'), '// note\n')],
    [
      'the toolchain',
      (folder) => {
        const file = join(folder, 'go.mod');
        writeFileSync(file, readFileSync(file, 'utf8').replace(/^toolchain .*$/m, 'toolchain go1.26.8'));
      },
    ],
  ])('changes with %s', (_, change) => {
    const folder = temporaryFolder();
    helloTool(folder);
    const before = keyOf(folder);
    change(folder);
    expect(keyOf(folder)).not.toBe(before);
  });

  test('changes with the linker settings, the package and the platform', () => {
    const folder = temporaryFolder();
    helloTool(folder);
    const keys = [
      keyOf(folder),
      keyOf(folder, { linkerVariables: () => ({ 'main.Version': 'x' }) }),
      keyOf(folder, { package: 'example.invalid/hello/cmd', versionOf: 'example.invalid/hello' }),
      keyOf(folder, {}, { os: 'linux', arch: 'arm64' }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the catalogue', () => {
  test.each(toolNames)('%s has an exact version, read from the one place where it is written', (name) => {
    expect(pinnedTool(name, linux).version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test.each(toolNames.filter((name) => catalogue[name].source.kind === 'go'))(
    'the bytes of %s for linux_amd64 are recorded for exactly these inputs',
    (name) => {
      expect(recordedChecksum(pinnedTool(name, linux))).toMatch(/^[0-9a-f]{64}$/);
    },
  );
});
