import type { Cloud } from '../../../api/cloud.js';
import { present, refsTo } from '../../shared/references.js';
import type { InstancePool } from './instance-pool.js';
import { membersOf } from './members.js';

/** A pool as the API shows it; lists that are empty are left out, as there. */
export function instancePoolView(cloud: Cloud, pool: InstancePool): object {
  const { id, name, description, state, size, labels, manager } = pool;
  const keys = pool.sshKeys.map((key) => ({ name: key }));
  return present({
    ...{ id, name, description, state, size, labels, manager },
    'min-available': pool.minAvailable,
    'instance-prefix': pool.instancePrefix,
    'instance-type': { id: pool.instanceType },
    template: { id: pool.template },
    'disk-size': pool.diskSize,
    'public-ip-assignment': pool.publicIpAssignment,
    'ipv6-enabled': pool.publicIpAssignment === 'dual',
    'user-data': pool.userData,
    'ssh-key': keys[0],
    'ssh-keys': keys,
    'security-groups': refsTo(pool.securityGroups),
    'anti-affinity-groups': refsTo(pool.antiAffinityGroups),
    'private-networks': refsTo(pool.privateNetworks),
    'elastic-ips': refsTo(pool.elasticIps),
    'deploy-target': pool.deployTarget === undefined ? undefined : { id: pool.deployTarget },
    instances: refsTo(membersOf(cloud, id).map((member) => member.id)),
    'application-consistent-snapshot-enabled': false,
  });
}
