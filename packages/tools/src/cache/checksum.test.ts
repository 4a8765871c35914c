import { expect, test } from 'vitest';
import { pinnedTool } from './pinned-tool';
import { checkAgainstRecord, recordedChecksum } from './checksum';

const tool = pinnedTool('sops', { os: 'linux', arch: 'amd64' });
const record = (key: string) => ({ sops: { linux_amd64: { version: tool.version, key, sha256: 'abc' } } });

test('a record counts for the inputs that it was made from, and for no others', () => {
  expect(recordedChecksum(tool, record(tool.key))).toBe('abc');
  expect(recordedChecksum(tool, record('000000000000'))).toBeUndefined();
  expect(recordedChecksum({ ...tool, platform: { os: 'darwin', arch: 'arm64' } }, record(tool.key))).toBeUndefined();
});

test('a build that gives other bytes than the recorded ones is refused, and the way out is said', () => {
  expect(() => checkAgainstRecord(tool, 'def', 'abc', '1.27.3')).toThrow(
    expect.objectContaining({ code: 'T203', hint: expect.stringContaining('EXOPLANE_ACCEPT_UNRECORDED_BUILDS=1') }),
  );
  expect(() => checkAgainstRecord(tool, 'abc', 'abc', '1.27.3')).not.toThrow();
  expect(() => checkAgainstRecord(tool, 'def', undefined, '1.27.3')).not.toThrow();
});
