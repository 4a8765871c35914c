import { expect, test } from 'vitest';
import { cacheFolder, withoutSecrets } from './environment';

test.each([
  [{ EXOPLANE_CACHE: '/here', XDG_CACHE_HOME: '/xdg', HOME: '/home/x' }, '/here'],
  [{ XDG_CACHE_HOME: '/xdg', HOME: '/home/x' }, '/xdg/exoplane'],
  [{ XDG_CACHE_HOME: 'relative', HOME: '/home/x' }, '/home/x/.cache/exoplane'],
  [{ EXOPLANE_CACHE: '', HOME: '/home/x' }, '/home/x/.cache/exoplane'],
])('with %o the cache is %s', (env, folder) => {
  expect(cacheFolder(env)).toBe(folder);
});

test('compilers and programs that are only asked for their version get no credentials', () => {
  const env = {
    PATH: '/bin',
    GOPROXY: 'direct',
    EXOSCALE_API_SECRET: 'canary',
    AWS_SECRET_ACCESS_KEY: 'canary',
    TF_VAR_state_passphrase: 'canary',
    SOPS_AGE_KEY: 'canary',
    GITHUB_TOKEN: 'canary',
    UNSET: undefined,
  };
  expect(withoutSecrets(env)).toEqual({ PATH: '/bin', GOPROXY: 'direct' });
});
