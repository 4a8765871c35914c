import { z } from 'zod';
import { says } from '../schema/text.js';

const secret = (min = 1) =>
  z
    .string()
    .min(min, { error: says('E206', min === 1 ? 'is empty' : `is shorter than ${min} characters`) })
    // A line break that came along when copying makes a signature wrong, and nobody sees why.
    .regex(/^\S(.*\S)?$/su, { error: says('E206', 'begins or ends with white space') });

const keyPair = (what: string) =>
  z.strictObject({
    apiKey: secret().meta({ description: `Key of Exoscale's API ${what}, begins with EXO.` }),
    apiSecret: secret().meta({ description: 'The secret that belongs to it.' }),
  });

/** OpenTofu's pbkdf2 key provider wants at least 16 (opentofu.org/docs/language/state/encryption). */
export const passphraseLength = 16;

/** What `environments/<env>.secrets.yaml` may hold once decrypted. */
export const secretsSchema = z.strictObject({
  exoscale: z.optional(keyPair('with which the environment is deployed')),
  state: z.optional(
    z.strictObject({
      passphrase: secret(passphraseLength).meta({ description: 'Encrypts the state of the infrastructure.' }),
    }),
  ),
  dns: z.optional(keyPair("that may change the domain's records, where it belongs to another organisation")),
  apps: z.optional(z.record(z.string(), z.unknown())),
});

/** The secrets of one environment, decrypted. */
export type EnvironmentSecrets = z.output<typeof secretsSchema>;
