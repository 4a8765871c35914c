import { UserError } from '@exoplane/config';
import type { ExoscaleClient } from '../exoscale/client.js';
import type { PlannedChange } from '../plan/model.js';

interface Quota {
  readonly resource?: string;
  readonly usage?: number;
  /** Negative where there is no limit. */
  readonly limit?: number;
}

/** What counts against which quota. Source: `GET /quota`, names of the API. */
const quotaOf: Readonly<Record<string, string>> = {
  exoscale_nlb: 'network-load-balancer',
  exoscale_private_network: 'private-network',
  exoscale_sks_cluster: 'sks-cluster',
  exoscale_security_group: 'security-group',
  exoscale_anti_affinity_group: 'anti-affinity-group',
};

/** Says which quotas a plan would break. A quota that the API does not name is not judged. */
export async function checkQuota(client: ExoscaleClient, changes: readonly PlannedChange[]): Promise<UserError[]> {
  const { quotas = [] } = await client.get<{ quotas?: Quota[] }>('/quota');
  const machines = changes.reduce((sum, { instances = 0 }) => sum + instances, 0);
  const made = (resource: string): number =>
    changes.filter(({ type, action }) => action === 'add' && quotaOf[type] === resource).length;
  const wanted = [
    ...Object.values(quotaOf).map((name) => [name, made(name)] as const),
    ['instance', machines] as const,
  ];
  return wanted.flatMap(([resource, added]) => {
    const { limit, usage = 0 } = quotas.find((quota) => quota.resource === resource) ?? {};
    if (added <= 0 || limit === undefined || limit < 0 || usage + added <= limit) return [];
    return [
      new UserError(`${added} more ${resource} would break the quota: ${usage} of ${limit} are in use`, {
        code: 'D210',
        hint: 'ask for more in the portal under Organization › Quotas, or remove what is not needed',
      }),
    ];
  });
}
