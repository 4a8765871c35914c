import { expect, test } from 'vitest';
import { parseRequirement } from './requirement';

const a = 'a'.repeat(64);
const b = 'b'.repeat(64);

test('project, version and every checksum are read', () => {
  const text = `# a note\nsome-tool==1.2.3 \\\n    --hash=sha256:${a} \\\n    --hash=sha256:${b}\n`;
  expect(parseRequirement(text, 'x.txt')).toEqual({ project: 'some-tool', version: '1.2.3', sha256: [a, b] });
});

test.each([
  ['no checksum', 'some-tool==1.2.3'],
  ['a version that is not exact', `some-tool>=1.2.3 --hash=sha256:${a}`],
  ['a checksum that is too short', 'some-tool==1.2.3 --hash=sha256:abc'],
])('%s is refused', (_, text) => {
  expect(() => parseRequirement(text, 'x.txt')).toThrow(/x\.txt must pin/);
});
