import { type Pace, spawnLocalCloud } from '@exoplane/local-cloud';
import { localCloudFolder } from '../cloud/local-access.js';
import { localCloudTools } from '../cloud/open-local-cloud.js';
import type { CommandContext } from '../commands/context.js';
import { shownStatus } from './shown-status.js';
import { localStatusText } from './status-text.js';

export interface UpOptions {
  readonly port?: number;
  readonly s3Port?: number;
  readonly dnsPort?: number;
  readonly pace?: Pace;
  readonly json?: boolean;
}

/** Starts the local cloud of the repository, or finds it running, and says where it is. */
export async function upLocal(
  { port, s3Port, dnsPort, pace, json }: UpOptions,
  context: CommandContext,
): Promise<void> {
  const tools = await localCloudTools(context);
  const ports = { api: port, s3: s3Port, dns: dnsPort };
  const status = await spawnLocalCloud({ dir: localCloudFolder(context.root), ports, pace, ...tools });
  context.stdout.write(json ? `${JSON.stringify(shownStatus(status), null, 2)}\n` : localStatusText(status));
}
