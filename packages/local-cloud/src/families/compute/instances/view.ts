import { present, refsTo } from '../../shared/references.js';
import { instanceType, instanceTypeView } from '../instance-types.js';
import { nodeTemplate, templates, templateView } from '../templates.js';
import type { Instance } from './instance.js';

/** What both the list and the single instance show. */
export function listedInstance(instance: Instance): object {
  const { id, name, state, labels, manager, publicIp, ipv6, macAddress, createdAt, sshKeys } = instance;
  const names = sshKeys.map((key) => ({ name: key }));
  return present({
    ...{ id, name, state, labels, manager },
    'public-ip': publicIp,
    'ipv6-address': ipv6,
    'public-ip-assignment': instance.publicIpAssignment,
    'mac-address': macAddress,
    'created-at': createdAt,
    'instance-type': instanceTypeView(instanceType(instance.instanceType)),
    template: template(instance),
    'security-groups': refsTo(instance.securityGroups),
    'private-networks': instance.privateNetworks.map((network) => ({
      id: network.id,
      'mac-address': network.macAddress,
    })),
    'ssh-keys': names,
    // The first one stands in the older field too.
    'ssh-key': names[0],
  });
}

/** What only the single instance shows, on top. */
export function instanceView(instance: Instance): object {
  return present({
    ...listedInstance(instance),
    'disk-size': instance.diskSize,
    'disk-encrypted': false,
    'user-data': instance.userData,
    'anti-affinity-groups': refsTo(instance.antiAffinityGroups),
    'elastic-ips': refsTo(instance.elasticIps),
    snapshots: [],
    'secureboot-enabled': instance.secureBoot,
    'tpm-enabled': instance.tpm,
    'application-consistent-snapshot-enabled': false,
    'deploy-target': instance.deployTarget === undefined ? undefined : { id: instance.deployTarget },
  });
}

function template({ template: id, zone }: Instance): object {
  const found = templates.find((item) => item.id === id);
  return found ? templateView(found) : templateView({ ...nodeTemplate(zone, ''), id, name: 'SKS node' });
}
