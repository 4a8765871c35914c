import { randomBytes, randomUUID } from 'node:crypto';
import type { Cloud } from '../../../api/cloud.js';
import { nextAddress, nextIpv6 } from '../../shared/addresses.js';
import { instances, type Instance, type PublicIpAssignment } from './instance.js';

/** What a new instance is to be; the rest is found out. */
export type InstanceSpec = Pick<Instance, 'zone' | 'name' | 'instanceType' | 'template' | 'diskSize'> &
  Partial<
    Pick<
      Instance,
      | 'publicIpAssignment'
      | 'labels'
      | 'userData'
      | 'sshKeys'
      | 'securityGroups'
      | 'antiAffinityGroups'
      | 'deployTarget'
      | 'secureBoot'
      | 'tpm'
      | 'manager'
    >
  >;

/** Makes an instance in the state `starting`, with addresses nobody had before. */
export function createInstance(cloud: Cloud, spec: InstanceSpec): Instance {
  const assignment = spec.publicIpAssignment ?? 'inet4';
  return cloud.store.of(instances).put({
    id: randomUUID(),
    state: 'starting',
    publicIpAssignment: assignment,
    ...publicAddresses(cloud, assignment),
    macAddress: macAddress(),
    labels: {},
    sshKeys: [],
    securityGroups: [],
    antiAffinityGroups: [],
    privateNetworks: [],
    elasticIps: [],
    secureBoot: false,
    tpm: false,
    protected: false,
    password: randomBytes(12).toString('base64url'),
    createdAt: cloud.now(),
    ...spec,
  });
}

/** The addresses of an assignment; undefined where it has none. */
export function publicAddresses(cloud: Cloud, assignment: PublicIpAssignment): Pick<Instance, 'publicIp' | 'ipv6'> {
  return {
    publicIp: assignment === 'none' ? undefined : nextAddress(cloud, 'instance'),
    ipv6: assignment === 'dual' ? nextIpv6(cloud) : undefined,
  };
}

/** A random one; the first byte says that nobody's register knows it. */
export function macAddress(): string {
  return `0a:${randomBytes(5)
    .toString('hex')
    .replace(/..(?=.)/g, '$&:')}`;
}
