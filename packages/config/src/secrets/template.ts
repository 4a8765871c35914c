import { randomBytes } from 'node:crypto';

/** 256 bits that no person needs to know. */
export const generatePassphrase = (): string => randomBytes(32).toString('base64url');

/**
 * What a new secrets file begins with.
 *
 * @param open for an editor: with the keys that a person fills in.
 */
export function newSecrets(environment: string, options: { open: boolean }): string {
  const keys = `
# Key of Exoscale's API with which ${environment} is deployed (in the portal: IAM, API keys).
exoscale:
  apiKey:
  apiSecret:
`;
  return `# Secrets of ${environment}. On disk only the names of the keys are readable.
${options.open ? keys : ''}
# Encrypts the state of the infrastructure. Made for you; without it the state is lost, so leave it as it is.
state:
  passphrase: ${generatePassphrase()}
`;
}
