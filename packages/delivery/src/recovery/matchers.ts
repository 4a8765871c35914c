import type { ExoscaleClient } from '../exoscale/client.js';
import type { StackResource, StackResources } from './stack-resources.js';

/** Something in the cloud that bears the name of something of ours. */
export interface Candidate {
  /** As the state knows it. */
  readonly id: string;
  /** As `tofu import` wants it. Source: import documentation of each resource of the provider. */
  readonly importId: string;
  /** API path that deletes it; absent where it must not, or need not, be deleted by itself. */
  readonly deletePath?: string;
}

export interface Search {
  readonly stack: StackResources;
  readonly resource: StackResource;
  /** The API of the environment's zone. */
  readonly api: ExoscaleClient;
  /** The API that holds DNS, with the key for DNS. */
  readonly dns: ExoscaleClient;
  readonly zone: string;
}

/** Finds what in the cloud may be a resource of the stack: things of exactly its name, in its place. */
export interface Matcher {
  readonly find: (search: Search) => Promise<Candidate[]>;
  /** Where what is found cannot be taken over, and is deleted instead. */
  readonly cannotBeTakenOver?: string;
}

interface Named {
  readonly id: string;
  readonly name?: string;
}

/** Things that the API lists under a path, and that carry the name of the resource. */
function byName(path: string, list: string, importId: (id: string, zone: string) => string): Matcher {
  return {
    find: async ({ stack, resource, api, zone }) => {
      const answer = await api.get<Record<string, readonly Named[]>>(path);
      return (answer[list] ?? [])
        .filter(({ name }) => name === stack.text(resource, 'name'))
        .map(({ id }) => ({ id, importId: importId(id, zone), deletePath: `${path}/${id}` }));
    },
  };
}

const atZone = (id: string, zone: string): string => `${id}@${zone}`;
const plain = (id: string): string => id;

async function domainsNamed({ dns }: Search, name: string): Promise<string[]> {
  const { 'dns-domains': domains = [] } = await dns.get<{ 'dns-domains'?: { id: string; 'unicode-name'?: string }[] }>(
    '/dns-domain',
  );
  return domains.filter((domain) => domain['unicode-name'] === name).map(({ id }) => id);
}

const domain: Matcher = {
  find: async (search) => {
    const ids = await domainsNamed(search, search.stack.text(search.resource, 'name'));
    return ids.map((id) => ({ id, importId: id, deletePath: `/dns-domain/${id}` }));
  },
};

const record: Matcher = {
  find: async (search) => {
    const { stack, resource, dns } = search;
    const [name, type] = [stack.text(resource, 'name'), stack.text(resource, 'record_type')];
    const found: Candidate[] = [];
    for (const zone of await domainsNamed(search, stack.textBehind(resource, 'domain', 'name'))) {
      const { 'dns-domain-records': records = [] } = await dns.get<{
        'dns-domain-records'?: { id: string; name?: string; type?: string }[];
      }>(`/dns-domain/${zone}/record`);
      const same = records.filter((each) => (each.name ?? '') === name && each.type === type);
      found.push(...same.map(({ id }) => ({ id, importId: id, deletePath: `/dns-domain/${zone}/record/${id}` })));
    }
    return found;
  },
};

const database: Matcher = {
  // A database is never deleted here, whoever made it.
  find: async ({ stack, resource, api, zone }) => {
    const name = stack.text(resource, 'name');
    const found = await api.find(`/dbaas-postgres/${name}`);
    return found ? [{ id: name, importId: atZone(name, zone) }] : [];
  },
};

const apiKey: Matcher = {
  cannotBeTakenOver: 'its secret is shown only when it is made',
  find: async ({ stack, resource, api, dns }) => {
    // A key for DNS may belong to another organisation.
    const client = stack.text(resource, 'provider') === 'exoscale.dns' ? dns : api;
    const { 'api-keys': keys = [] } = await client.get<{ 'api-keys'?: { key: string; name?: string }[] }>('/api-key');
    return keys
      .filter(({ name }) => name === stack.text(resource, 'name'))
      .map(({ key }) => ({ id: key, importId: key, deletePath: `/api-key/${key}` }));
  },
};

const role: Matcher = {
  find: async (search) => {
    const { stack, resource, api, dns } = search;
    const client = stack.text(resource, 'provider') === 'exoscale.dns' ? dns : api;
    return byName('/iam-role', 'iam-roles', plain).find({ ...search, api: client });
  },
};

const rule: Matcher = {
  find: async ({ stack, resource, api }) => {
    const group = stack.textBehind(resource, 'security_group_id', 'name');
    const { 'security-groups': groups = [] } = await api.get<{
      'security-groups'?: (Named & { rules?: { id: string; description?: string }[] })[];
    }>('/security-group');
    const description = stack.text(resource, 'description');
    return groups
      .filter(({ name }) => name === group)
      .flatMap(({ id: parent, rules = [] }) =>
        rules
          .filter((each) => each.description === description)
          .map(({ id }) => ({ id, importId: `${parent}@${id}`, deletePath: `/security-group/${parent}/rules/${id}` })),
      );
  },
};

const nodepool: Matcher = {
  find: async ({ stack, resource, api, zone }) => {
    const cluster = stack.textBehind(resource, 'cluster_id', 'name');
    const { 'sks-clusters': clusters = [] } = await api.get<{
      'sks-clusters'?: (Named & { nodepools?: Named[] })[];
    }>('/sks-cluster');
    return clusters
      .filter(({ name }) => name === cluster)
      .flatMap(({ id: parent, nodepools = [] }) =>
        nodepools
          .filter(({ name }) => name === stack.text(resource, 'name'))
          .map(({ id }) => ({
            id,
            importId: `${parent}/${id}@${zone}`,
            deletePath: `/sks-cluster/${parent}/nodepool/${id}`,
          })),
      );
  },
};

/** How each type of our stacks is found again. */
export const matchers: Readonly<Record<string, Matcher>> = {
  exoscale_anti_affinity_group: byName('/anti-affinity-group', 'anti-affinity-groups', plain),
  exoscale_dbaas: database,
  exoscale_domain: domain,
  exoscale_domain_record: record,
  exoscale_iam_api_key: apiKey,
  exoscale_iam_role: role,
  exoscale_nlb: byName('/load-balancer', 'load-balancers', atZone),
  exoscale_private_network: byName('/private-network', 'private-networks', atZone),
  exoscale_security_group: byName('/security-group', 'security-groups', plain),
  exoscale_security_group_rule: rule,
  exoscale_sks_cluster: byName('/sks-cluster', 'sks-clusters', atZone),
  exoscale_sks_nodepool: nodepool,
};
