import { type EnvironmentSecrets, openSecrets, UserError } from '@exoplane/config';
import type { AccessRequest, CloudAccess, KeyPair } from './cloud-access.js';

/** What a deploy to the real cloud needs, and what it is for. */
const needed = [
  { name: 'exoscale', keys: ['exoscale.apiKey', 'exoscale.apiSecret'] },
  { name: 'state', keys: ['state.passphrase'] },
] as const;

/**
 * Access to the real cloud with the keys of `environments/<target>.secrets.yaml`, decrypted in memory.
 *
 * @throws {UserError} D201 that names every secret that is missing, what to type, and the local cloud as the way around.
 */
export async function exoscaleAccess(request: AccessRequest, sops: () => Promise<string>): Promise<CloudAccess> {
  const { project, target, env } = request;
  const file = openSecrets(project.root, target, { sops: '', env });
  if (!file.exists())
    throw missing(
      target,
      needed.flatMap(({ keys }) => keys),
    );
  const secrets = await openSecrets(project.root, target, { sops: await sops(), env }).read();
  const absent = needed.filter(({ name }) => secrets[name] === undefined).flatMap(({ keys }) => keys);
  const { exoscale, state, dns = exoscale } = secrets;
  if (!exoscale || !state || !dns) throw missing(target, absent);
  return access(project.organisation.zone, exoscale, state, dns);
}

function access(
  stateZone: string,
  key: KeyPair,
  state: NonNullable<EnvironmentSecrets['state']>,
  dns: KeyPair,
): CloudAccess {
  const objectStorage = `https://sos-${stateZone}.exo.io`;
  return {
    cloud: 'exoscale',
    key,
    apiEndpoint: (zone) => `https://api-${zone}.exoscale.com/v2`,
    objectStorage,
    environment: {
      EXOSCALE_API_KEY: key.apiKey,
      EXOSCALE_API_SECRET: key.apiSecret,
      AWS_ACCESS_KEY_ID: key.apiKey,
      AWS_SECRET_ACCESS_KEY: key.apiSecret,
      AWS_ENDPOINT_URL_S3: objectStorage,
    },
    variables: { state_passphrase: state.passphrase, dns_api_key: dns.apiKey, dns_api_secret: dns.apiSecret },
  };
}

function missing(target: string, keys: readonly string[]): UserError {
  const file = `environments/${target}.secrets.yaml`;
  return new UserError(
    `${target} cannot be reached: ${keys.join(', ')} ${keys.length === 1 ? 'is' : 'are'} not in ${file}`,
    {
      code: 'D201',
      hint: [
        `write ${keys.length === 1 ? 'it' : 'them'}:    npx exoplane secrets edit ${target}`,
        ...(target === 'organisation'
          ? []
          : [`or try it here first, with no account:    npx exoplane deploy ${target} --cloud local`]),
      ].join('\n'),
    },
  );
}
