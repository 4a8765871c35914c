import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatePassphrase, UserError } from '@exoplane/config';
import { clientEnvironment, type LocalCloudStatus } from '@exoplane/local-cloud';
import type { CloudAccess } from './cloud-access.js';

/** Where the local cloud of a repository keeps its things. */
export const localCloudFolder = (root: string): string => join(root, '.exoplane', 'local', 'cloud');

/**
 * Access to the local cloud with its own key. No secrets file is read, so it works on a fresh clone, and with no way to
 * the real cloud: whatever does not listen on this machine is refused by the proxy that all clients are given.
 *
 * @throws {UserError} D202 when it does not run.
 */
export function localAccess(root: string, status: LocalCloudStatus): CloudAccess {
  const { endpoints, credentials } = status;
  if (!status.running || !endpoints?.s3 || !credentials) {
    throw new UserError('the local cloud is not running', {
      code: 'D202',
      hint: 'start it with: npx exoplane local up',
    });
  }
  return {
    cloud: 'local',
    key: credentials,
    // The zone is in the path; at the bare address it would be the default one, whatever the environment says.
    apiEndpoint: (zone) => `${endpoints.proxy}/${zone}/v2`,
    objectStorage: endpoints.s3,
    environment: clientEnvironment(endpoints, credentials),
    variables: {
      state_passphrase: localPassphrase(root),
      dns_api_key: credentials.apiKey,
      dns_api_secret: credentials.apiSecret,
    },
    nameServers: [`${endpoints.dns.host}:${endpoints.dns.port}`],
  };
}

/** The passphrase of all states in the local cloud: made once, readable by this user only, never committed. */
function localPassphrase(root: string): string {
  const file = join(root, '.exoplane', 'local', 'state-passphrase');
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    try {
      writeFileSync(file, generatePassphrase(), { mode: 0o600, flag: 'wx' });
    } catch (error) {
      // Another deploy was faster; its passphrase is the one.
      if (!existsSync(file)) throw error;
    }
  }
  return readFileSync(file, 'utf8');
}
