import type { TerraformProvider } from 'cdktf';
import type { Construct } from 'constructs';
import { recordName } from './dns-records';
import { all, EVERY_CLIENT, IamKey, operations, quoted } from './iam-key';

export interface AcmeKeyOptions {
  readonly name: string;
  /** The environment's domain. */
  readonly domain: string;
  /** The zone that holds it. */
  readonly zone: string;
  readonly provider?: TerraformProvider;
}

/**
 * For certificates by DNS-01: TXT records of one zone, and of those it makes only the challenges of this environment.
 * The operations are those that cert-manager-webhook-exoscale names in its README.
 */
export class AcmeKey extends IamKey {
  constructor(scope: Construct, id: string, options: AcmeKeyOptions) {
    const inZone = `resources.dns_domain.unicode_name == ${quoted(options.zone)}`;
    super(scope, id, {
      name: options.name,
      description: `DNS-01 challenges of ${options.domain}`,
      provider: options.provider,
      allow: {
        compute: [EVERY_CLIENT],
        dns: [
          operations('list-dns-domains'),
          all(operations('list-dns-domain-records', 'get-dns-domain-record'), inZone),
          all(operations('create-dns-domain-record'), inZone, "parameters.type == 'TXT'", ...ownChallenges(options)),
          all(operations('delete-dns-domain-record'), inZone, "resources.dns_domain_record.type == 'TXT'"),
        ],
      },
    });
  }
}

/** `_acme-challenge.staging` and `_acme-challenge.shop.staging`, but not `_acme-challenge.prod`. */
function ownChallenges({ domain, zone }: AcmeKeyOptions): string[] {
  const own = recordName(domain, zone);
  const isChallenge = "parameters.name.startsWith('_acme-challenge')";
  return own === '' ? [isChallenge] : [isChallenge, `parameters.name.endsWith(${quoted(`.${own}`)})`];
}
