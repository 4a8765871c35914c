import type { TerraformStack } from 'cdktf';
import { secretVariable } from './secret-variable';

/** Name of the variable with the passphrase from which the key of state and plan is derived, 16 characters or more. */
export const STATE_PASSPHRASE = 'state_passphrase';

/**
 * OpenTofu encrypts state and plan files and refuses any that are not encrypted.
 * Inside `encryption`, methods are referred to by name and not by `${…}`.
 */
export function encryptState(stack: TerraformStack): void {
  const passphrase = secretVariable(stack, STATE_PASSPHRASE, 'Passphrase of the encryption of state and plan.');
  const use = { method: 'method.aes_gcm.state', enforced: true };
  stack.addOverride('terraform.encryption', {
    key_provider: { pbkdf2: { passphrase: { passphrase: passphrase.stringValue } } },
    method: { aes_gcm: { state: { keys: '${key_provider.pbkdf2.passphrase}' } } },
    state: use,
    plan: use,
  });
}
