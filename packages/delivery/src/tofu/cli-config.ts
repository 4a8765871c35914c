import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes OpenTofu's own configuration: the pinned provider comes from the tool cache, nothing is asked of a registry,
 * and a `.tofurc` in somebody's home changes nothing.
 *
 * @returns its path, for TF_CLI_CONFIG_FILE.
 */
export function writeCliConfig(folder: string, providerMirror: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'tofu.rc');
  const lines = [
    '# Made by exoplane. Changes here are lost.',
    'provider_installation {',
    `  filesystem_mirror { path = ${JSON.stringify(providerMirror)} }`,
    '}',
    '',
  ];
  writeFileSync(file, lines.join('\n'));
  return file;
}
