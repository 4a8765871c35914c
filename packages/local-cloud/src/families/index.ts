import type { Family } from '../api/family.js';
import { instancePoolsFamily } from './compute/instance-pools/family.js';
import { instanceTypesFamily } from './compute/instance-types.js';
import { instancesFamily } from './compute/instances/family.js';
import { instanceLifecycle } from './compute/instances/lifecycle.js';
import { sshKeysFamily } from './compute/ssh-keys.js';
import { templatesFamily } from './compute/templates.js';
import { databaseCatalogueFamily } from './dbaas/catalogue-family.js';
import { otherDatabasesFamily } from './dbaas/others/family.js';
import { postgresContentsFamily } from './dbaas/contents-family.js';
import { postgresServicesFamily } from './dbaas/services-family.js';
import { dnsDomainsFamily } from './dns/domains-family.js';
import { dnsRecordsFamily } from './dns/records-family.js';
import { apiKeysFamily } from './iam/api-keys-family.js';
import { orgPolicyFamily } from './iam/org-policy-family.js';
import { iamRolesFamily } from './iam/roles-family.js';
import { loadBalancersFamily } from './load-balancers/load-balancers-family.js';
import { loadBalancerServicesFamily } from './load-balancers/services-family.js';
import { antiAffinityGroupsFamily } from './network/anti-affinity-groups.js';
import { elasticIpsFamily } from './network/elastic-ips/family.js';
import { privateNetworksFamily } from './network/private-networks/family.js';
import { reverseDnsFamily } from './network/reverse-dns.js';
import { securityGroupsFamily } from './network/security-groups/family.js';
import { organisationFamily } from './organisation.js';
import { clustersFamily } from './sks/clusters-family.js';
import { clusterCredentialsFamily } from './sks/credentials-family.js';
import { nodepoolsFamily } from './sks/nodepools-family.js';
import { blockStorageFamily } from './storage/family.js';
import { volumeSnapshotsFamily } from './storage/snapshots.js';
import { zonesFamily } from './zones.js';

/** Everything the local cloud offers; whatever is not here answers 501. */
export const families: readonly Family[] = [
  zonesFamily,
  organisationFamily,
  iamRolesFamily,
  apiKeysFamily,
  orgPolicyFamily,
  dnsDomainsFamily,
  dnsRecordsFamily,
  loadBalancersFamily,
  loadBalancerServicesFamily,
  databaseCatalogueFamily,
  postgresServicesFamily,
  postgresContentsFamily,
  otherDatabasesFamily,
  instanceTypesFamily,
  templatesFamily,
  sshKeysFamily,
  instancesFamily,
  instanceLifecycle,
  instancePoolsFamily,
  antiAffinityGroupsFamily,
  securityGroupsFamily,
  privateNetworksFamily,
  elasticIpsFamily,
  reverseDnsFamily,
  blockStorageFamily,
  volumeSnapshotsFamily,
  clustersFamily,
  nodepoolsFamily,
  clusterCredentialsFamily,
];
