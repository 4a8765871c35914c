import { localCloudStatus, resetLocalCloud, spawnLocalCloud, stopLocalCloud } from '@exoplane/local-cloud';
import { localCloudFolder } from '../cloud/local-access.js';
import { localCloudTools } from '../cloud/open-local-cloud.js';
import type { CommandContext } from '../commands/context.js';

/** Empties the local cloud; one that ran runs again afterwards, at the same addresses. */
export async function resetLocal(context: CommandContext): Promise<void> {
  const dir = localCloudFolder(context.root);
  const { running } = localCloudStatus(dir);
  // Got before anything is touched: without them it could not come up again.
  const tools = running ? await localCloudTools(context) : undefined;
  await stopLocalCloud(dir);
  resetLocalCloud(dir);
  if (tools) await spawnLocalCloud({ dir, ...tools });
  context.stdout.write(`local cloud  ✔ empty${running ? ', and up again' : ''}\n`);
}
