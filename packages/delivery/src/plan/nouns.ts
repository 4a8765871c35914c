/** What people call a resource. Types that are missing here are called by the type without `exoscale_`. */
const nouns: Readonly<Record<string, string>> = {
  exoscale_anti_affinity_group: 'anti-affinity group',
  exoscale_block_storage_volume: 'volume',
  exoscale_dbaas: 'database',
  exoscale_domain: 'DNS zone',
  exoscale_domain_record: 'DNS record',
  exoscale_elastic_ip: 'elastic IP',
  exoscale_iam_api_key: 'API key',
  exoscale_iam_role: 'IAM role',
  exoscale_nlb: 'load balancer',
  exoscale_private_network: 'private network',
  exoscale_security_group: 'security group',
  exoscale_security_group_rule: 'firewall rule',
  exoscale_sks_cluster: 'cluster',
  exoscale_sks_nodepool: 'nodepool',
};

export const nounOf = (type: string): string => nouns[type] ?? type.replace(/^exoscale_/, '').replaceAll('_', ' ');

type Attributes = Readonly<Record<string, unknown>> | null;

/** The name by which a person finds a resource in the portal; its name in the code where it has none. */
export function nameOf(type: string, localName: string, attributes: Attributes): string {
  const text = (key: string): string | undefined => {
    const value = attributes?.[key];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  if (type === 'exoscale_domain_record') return `${text('name') ?? '@'} ${text('record_type') ?? ''}`.trim();
  if (type === 'exoscale_security_group_rule') return text('description') ?? localName;
  return text('name') ?? localName;
}
