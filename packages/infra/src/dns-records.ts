import { DomainRecord } from '@exoplane/provider-exoscale/lib/domain-record';
import type { TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';

/** Seconds for which resolvers may keep the address: short enough to move an environment, long enough to be kind. */
const TTL = 300;

export interface DnsRecordsOptions {
  /** The environment's domain, within the zone. */
  readonly domain: string;
  /** Name of the zone. */
  readonly zone: string;
  readonly zoneId: string;
  readonly ip: string;
  readonly provider?: TerraformProvider;
}

/** The environment's own name and everything below it lead to the load balancer. */
export class DnsRecords extends Construct {
  constructor(scope: Construct, id: string, options: DnsRecordsOptions) {
    super(scope, id);
    const apex = recordName(options.domain, options.zone);
    const names = { apex, wildcard: apex === '' ? '*' : `*.${apex}` };
    for (const [key, name] of Object.entries(names)) {
      const record = new DomainRecord(this, key, {
        domain: options.zoneId,
        name,
        recordType: 'A',
        content: options.ip,
        ttl: TTL,
        provider: options.provider,
      });
      record.overrideLogicalId(key);
    }
  }
}

/** A domain as the zone's records name it: `staging` for staging.example.com in example.com, '' for the zone itself. */
export function recordName(domain: string, zone: string): string {
  if (domain === zone) return '';
  if (domain.endsWith(`.${zone}`)) return domain.slice(0, -zone.length - 1);
  throw new Error(`${domain} is not within ${zone}`);
}
