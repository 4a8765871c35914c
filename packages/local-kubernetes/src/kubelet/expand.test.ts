import { expect, test } from 'vitest';
import { expand } from './expand.js';

test.each([
  ['--requirepass $(PASSWORD)', '--requirepass secret'],
  ['$(NAMESPACE).svc.$(NAMESPACE)', 'shop.svc.shop'],
  ['$(UNKNOWN)', '$(UNKNOWN)'],
  ['$$(PASSWORD)', '$(PASSWORD)'],
  ['$HOME and ${HOME}', '$HOME and ${HOME}'],
])('%s becomes %s', (text, result) => {
  expect(expand(text, { PASSWORD: 'secret', NAMESPACE: 'shop' })).toBe(result);
});
