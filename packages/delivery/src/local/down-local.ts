import { stopLocalCloud } from '@exoplane/local-cloud';
import { localCloudFolder } from '../cloud/local-access.js';
import type { CommandContext } from '../commands/context.js';

/** Stops the local cloud of the repository. */
export async function downLocal({ root, stdout }: CommandContext): Promise<void> {
  const ran = await stopLocalCloud(localCloudFolder(root));
  stdout.write(ran ? 'local cloud  ✔ stopped; what it holds is kept\n' : 'local cloud  was not running\n');
}
