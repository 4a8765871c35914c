import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, writeProgram } from '../../test-support/temporary-folder';
import { catalogue, type ToolName } from '../catalogue';
import { programsOnPath, type FoundProgram } from './search-path';

async function found(name: ToolName, version: string, folders: string[]): Promise<FoundProgram[]> {
  const programs: FoundProgram[] = [];
  const env = { PATH: [...folders, '/usr/bin', '/bin'].join(':') };
  for await (const program of programsOnPath(catalogue[name], version, env)) programs.push(program);
  return programs;
}

test.each<[ToolName, string, string]>([
  ['opentofu', '1.12.6', `printf '{\\n  "terraform_version": "1.12.6",\\n  "platform": "linux_amd64"\\n}\\n'`],
  ['sops', '3.13.3', 'echo "sops 3.13.3 (latest)"'],
  ['sops', '3.13.3', 'echo "sops 3.13.3"'],
  ['versitygw', '1.8.0', 'printf "Version  : v1.8.0\\nBuild    : abc\\n"'],
  ['actionlint', '1.7.12', 'printf "1.7.12\\ninstalled by downloading from release page\\n"'],
  ['actionlint', '1.7.12', 'printf "v1.7.12\\ninstalled by building from source\\n"'],
  ['zizmor', '1.32.0', 'echo "zizmor 1.32.0"'],
  ['age', '1.3.2', 'echo v1.3.2'],
])('%s tells that it is %s', async (name, version, script) => {
  const folder = temporaryFolder();
  const path = writeProgram(join(folder, catalogue[name].file(version)), script);
  expect(await found(name, version, [folder])).toEqual([{ path, version }]);
});

test('all programs of the name are asked, in the order of PATH', async () => {
  const [one, two] = [temporaryFolder(), temporaryFolder()];
  writeProgram(join(one, 'sops'), 'echo sops 3.9.0');
  writeProgram(join(two, 'sops'), 'echo sops 3.13.3');
  expect((await found('sops', '3.13.3', [one, two, one])).map(({ version }) => version)).toEqual(['3.9.0', '3.13.3']);
});

test('a program that fails or says nothing has no version', async () => {
  const folder = temporaryFolder();
  writeProgram(join(folder, 'sops'), 'exit 1');
  expect(await found('sops', '3.13.3', [folder])).toEqual([{ path: join(folder, 'sops'), version: undefined }]);
});

test('folders and files that cannot be run are passed over', async () => {
  const [one, two] = [temporaryFolder(), temporaryFolder()];
  mkdirSync(join(one, 'sops'));
  chmodSync(writeProgram(join(two, 'sops'), 'echo sops 3.13.3'), 0o644);
  expect(await found('sops', '3.13.3', [one, two])).toEqual([]);
});

test('the plugin is recognised by the version in its name', async () => {
  const folder = temporaryFolder();
  writeProgram(join(folder, 'terraform-provider-exoscale_v0.60.0'), '');
  expect(await found('provider-exoscale', '0.69.3', [folder])).toEqual([]);
  const path = writeProgram(join(folder, 'terraform-provider-exoscale_v0.69.3'), '');
  expect(await found('provider-exoscale', '0.69.3', [folder])).toEqual([{ path, version: '0.69.3' }]);
});
