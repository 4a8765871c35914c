import { locateTool, type ToolName } from '@exoplane/tools';
import { localCloudStatus } from '@exoplane/local-cloud';
import pc from 'picocolors';
import { LOCAL_ENVIRONMENT } from '../cloud/cloud-access.js';
import { localCloudFolder } from '../cloud/local-access.js';
import { deploy } from './deploy.js';
import { outputsFile } from './save-outputs.js';
import type { SessionOptions } from './session.js';
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** What the local environment needs; shown first, since getting them takes longest. */
const tools: readonly ToolName[] = ['opentofu', 'provider-exoscale', 'versitygw', 'exoscale-openapi'];

/** Brings the local environment up. @returns what to say at the end: where to look, what to type. */
export async function start(options: SessionOptions): Promise<string[]> {
  const { root, env, steps } = options;
  const found = await Promise.all(tools.map(async (name) => locateTool(name, { env })));
  const ready = found.flatMap((tool) => (tool ? [`${tool.name} ${tool.version} (${tool.source})`] : []));
  const missing = tools.filter((_, index) => !found[index]);
  if (ready.length > 0) steps.line(`  tools        ${pc.green('✔')} ${ready.join(', ')}`);
  if (missing.length > 0)
    steps.line(`  to get       ${missing.join(', ')}: once, some minutes; kept for all checkouts`);

  const { changed } = await deploy({ ...options, target: LOCAL_ENVIRONMENT, yes: true });
  return [...(changed ? [] : [`${LOCAL_ENVIRONMENT} is up to date, nothing changed`]), ...whatNow(root)];
}

function whatNow(root: string): string[] {
  const { endpoints } = localCloudStatus(localCloudFolder(root));
  const file = outputsFile(root, 'local', LOCAL_ENVIRONMENT);
  const outputs = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { domain: string; foundation: { loadBalancer: { ip: string } } })
    : undefined;
  const dns = endpoints && `dig @${endpoints.dns.host} -p ${endpoints.dns.port} +short shop.${outputs?.domain ?? ''}`;
  return [
    '',
    `  local cloud  ${endpoints?.proxy ?? '?'}   (npx exoplane local status)`,
    ...(outputs ? [`  address      *.${outputs.domain} → ${outputs.foundation.loadBalancer.ip}   (${dns})`] : []),
    `  outputs      ${relative(root, file)}`,
    '  next         change a line in environments/dev.yaml, then: npx projen plan:dev --cloud local',
    '  stop         npx exoplane local down',
  ];
}
