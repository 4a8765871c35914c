import { expect, test } from 'vitest';
import { hostPlatform, platformName } from './platform';

test.each([
  ['linux', 'x64', 'linux_amd64'],
  ['darwin', 'arm64', 'darwin_arm64'],
])('%s on %s is %s', (os, arch, name) => {
  expect(platformName(hostPlatform(os, arch))).toBe(name);
});

test('on Windows the way out is WSL', () => {
  expect(() => hostPlatform('win32', 'x64')).toThrow(
    expect.objectContaining({ code: 'T003', hint: expect.stringContaining('WSL') }),
  );
});
