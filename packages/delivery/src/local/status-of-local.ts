import { localCloudStatus } from '@exoplane/local-cloud';
import { localCloudFolder } from '../cloud/local-access.js';
import type { CommandContext } from '../commands/context.js';
import { localKubernetes } from './kubernetes/local-kubernetes.js';
import { heldResources } from './held-resources.js';
import { shownStatus } from './shown-status.js';
import { localStatusText } from './status-text.js';

export interface StatusOptions {
  readonly json?: boolean;
  readonly showCredentials?: boolean;
}

/** Says where the local cloud is and what it holds; ends with 1 where it does not run. */
export async function statusOfLocal(options: StatusOptions, context: CommandContext): Promise<void> {
  const status = localCloudStatus(localCloudFolder(context.root));
  const { components } = await localKubernetes(context.root);
  const resources = status.endpoints && (await heldResources(status.endpoints.proxy));
  if (options.json) {
    const document = { ...shownStatus(status, options.showCredentials), resources, components };
    context.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  } else {
    context.stdout.write(localStatusText(status, { resources, components, showCredentials: options.showCredentials }));
  }
  if (!status.running) context.setExitCode(1);
}
