import { expect, test } from 'vitest';
import { redactor } from './redact.js';

test('a secret is blanked out wherever it stands', () => {
  expect(redactor(['hunter22'])('key=hunter22; again hunter22')).toBe('key=(secret); again (secret)');
});

test('of two secrets that overlap, nothing of the longer one stays', () => {
  expect(redactor(['secret1', 'secret1-and-more'])('secret1-and-more')).toBe('(secret)');
});

test('a value too short to be a secret does not blank out ordinary words', () => {
  expect(redactor(['a', undefined])('a cat')).toBe('a cat');
});
