import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { UserError } from '@exoplane/config';
import { localCloudFolder } from '../cloud/local-access.js';
import type { CommandContext } from '../commands/context.js';
import { localKubernetes } from './kubernetes/local-kubernetes.js';

export interface LogsOptions {
  readonly follow?: boolean;
  /** Lines from the end. */
  readonly lines: number;
}

/**
 * Shows the log of a part of the local cloud.
 *
 * @throws {UserError} D531 where there is no such part.
 */
export async function logsOfLocal(
  component: string,
  { follow, lines }: LogsOptions,
  context: CommandContext,
): Promise<void> {
  const { components } = await localKubernetes(context.root);
  const logs = new Map([['local-cloud', join(localCloudFolder(context.root), 'local-cloud.log')]]);
  for (const { name, log } of components) if (!logs.has(name)) logs.set(name, log);
  const log = logs.get(component);
  if (log === undefined) {
    throw new UserError(`the local cloud has no part '${component}'`, {
      code: 'D531',
      hint: `there are: ${[...logs.keys()].join(', ')}; logs of pods: npx exoplane local kubectl logs …`,
    });
  }
  const child = spawn('tail', ['-n', String(lines), ...(follow ? ['-F'] : []), log], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await once(child, 'close');
}
