import { DataExoscaleDomain } from '@exoplane/provider-exoscale/lib/data-exoscale-domain';
import { Domain } from '@exoplane/provider-exoscale/lib/domain';
import type { TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import type { Protection } from './protection';

/** Exoscale's name servers, the same for every zone. Source: community.exoscale.com, product DNS. */
export const NAME_SERVERS = ['ns1.exoscale.ch', 'ns1.exoscale.com', 'ns1.exoscale.io', 'ns1.exoscale.net'] as const;

/** A zone that this layer makes and keeps. */
export class DnsZone extends Construct {
  readonly domain: Domain;

  constructor(
    scope: Construct,
    id: string,
    options: { readonly name: string; readonly provider?: TerraformProvider; readonly protection: Protection },
  ) {
    super(scope, id);
    this.domain = new Domain(this, 'domain', {
      name: options.name,
      provider: options.provider,
      lifecycle: options.protection.guard({ kind: 'zone', address: 'exoscale_domain.zone', name: options.name }),
    });
    this.domain.overrideLogicalId('zone');
  }
}

/** A zone that somebody else keeps: the organisation's layer, perhaps in another Exoscale organisation. */
export class ExistingDnsZone extends Construct {
  readonly domain: DataExoscaleDomain;

  constructor(scope: Construct, id: string, options: { readonly name: string; readonly provider?: TerraformProvider }) {
    super(scope, id);
    this.domain = new DataExoscaleDomain(this, 'domain', options);
    this.domain.overrideLogicalId('zone');
  }
}
