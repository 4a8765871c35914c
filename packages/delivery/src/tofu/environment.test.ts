import { expect, test } from 'vitest';
import { tofuEnvironment } from './environment.js';

const environment = tofuEnvironment({
  base: {
    PATH: '/bin',
    HOME: '/home/me',
    EXOSCALE_API_KEY: 'forgotten',
    TF_VAR_state_passphrase: 'forgotten',
    HTTPS_PROXY: 'forgotten',
  },
  cloud: { EXOSCALE_API_KEY: 'meant' },
  variables: { state_passphrase: 'meant' },
  cliConfig: '/rc',
  mirror: '/mirror',
});

test('what somebody forgot in their shell decides nothing', () => {
  expect(Object.values(environment)).not.toContain('forgotten');
});

test('keys and variables are those that are meant', () => {
  expect(environment).toMatchObject({ EXOSCALE_API_KEY: 'meant', TF_VAR_state_passphrase: 'meant', PATH: '/bin' });
});
