import { badRequest, conflict } from '../../../api/errors.js';
import { defineFamily } from '../../../api/family.js';
import { operation, reference } from '../../../api/operation.js';
import { securityGroups } from '../../network/security-groups/security-group.js';
import { idsOf } from '../../shared/references.js';
import { settle, transition } from '../../shared/settle.js';
import { createInstance, publicAddresses } from './create.js';
import { instances, type Instance } from './instance.js';
import { assignmentOf, sshKeyNames, type CreateInstanceRequest, type UpdateInstanceRequest } from './requests.js';
import { instanceView, listedInstance } from './view.js';
import { checkMachine } from '../check-machine.js';

const about = (id: string) => reference('instance', id);

/** Making, reading and changing single instances. */
export const instancesFamily = defineFamily({
  name: 'instances',
  completions: [settle],
  routes: {
    'GET /instance': ({ list, query }) => ({
      instances: list(instances).filter(matching(query)).map(listedInstance),
    }),
    'GET /instance/{id}': ({ one, params }) => instanceView(one(instances, params.id)),
    'POST /instance': (context) => {
      const body = context.body<CreateInstanceRequest>();
      const machine = checkMachine(context, body);
      context.quotas.check('instance', context.zone);
      const instance = createInstance(context, {
        zone: context.zone,
        name: body.name ?? `VM-${Date.now().toString(36)}`,
        ...machine,
        publicIpAssignment: assignmentOf(body) ?? 'inet4',
        labels: body.labels ?? {},
        userData: body['user-data'],
        sshKeys: sshKeyNames(body) ?? [],
        securityGroups: idsOf(body['security-groups']) ?? defaultSecurityGroup(context.list(securityGroups)),
        antiAffinityGroups: idsOf(body['anti-affinity-groups']) ?? [],
        deployTarget: body['deploy-target']?.id,
        secureBoot: body['secureboot-enabled'] ?? false,
        tpm: body['tpm-enabled'] ?? false,
      });
      const state = body['auto-start'] === false ? 'stopped' : 'running';
      return operation(about(instance.id), settle.with(transition(instances, instance.id, 'starting', state)));
    },
    'PUT /instance/{id}': (context) => {
      const { id, publicIpAssignment } = context.one(instances, context.params.id);
      const body = context.body<UpdateInstanceRequest>();
      const assignment = body['public-ip-assignment'];
      const addresses =
        assignment && assignment !== publicIpAssignment ? publicAddresses(context, assignment) : undefined;
      context.store.of(instances).change(id, (item) => {
        item.name = body.name ?? item.name;
        item.labels = body.labels ?? item.labels;
        item.userData = body['user-data'] ?? item.userData;
        item.publicIpAssignment = assignment ?? item.publicIpAssignment;
        if (addresses) Object.assign(item, addresses);
      });
      return operation(about(id));
    },
    'DELETE /instance/{id}/{field}': ({ one, params, store }) => {
      const { id } = one(instances, params.id);
      if (params.field !== 'labels') throw badRequest(`'${params.field}' cannot be reset`);
      store.of(instances).change(id, (item) => (item.labels = {}));
      return operation(about(id));
    },
    'GET /instance/{id}:password': ({ one, params }) => ({ password: one(instances, params.id).password }),
    'PUT /security-group/{id}:attach': (context) => {
      const group = context.one(securityGroups, context.params.id);
      const { id } = context.one(instances, context.body<{ instance: { id: string } }>().instance.id);
      context.store.of(instances).change(id, (item) => {
        item.securityGroups = [...new Set([...item.securityGroups, group.id])];
      });
      return operation(reference('security-group', group.id));
    },
    'PUT /security-group/{id}:detach': (context) => {
      const group = context.one(securityGroups, context.params.id);
      const instance = context.one(instances, context.body<{ instance: { id: string } }>().instance.id);
      if (!instance.securityGroups.includes(group.id)) throw conflict('the instance is not in that security group');
      context.store.of(instances).change(instance.id, (item) => {
        item.securityGroups = item.securityGroups.filter((id) => id !== group.id);
      });
      return operation(reference('security-group', group.id));
    },
  },
  quotas: [{ resource: 'instance', limit: 100, usage: ({ store }, zone) => store.of(instances).inZone(zone).length }],
  inventory: ({ store }) => ({
    instance: store
      .of(instances)
      .all()
      .map(({ id, name, zone, manager }) => ({ id, name, zone, ...(manager && { dependent: true }) })),
  }),
});

function matching(query: Readonly<Record<string, string>>): (instance: Instance) => boolean {
  const { 'manager-id': manager, 'manager-type': type, 'ip-address': address } = query;
  return (instance) =>
    (!manager || instance.manager?.id === manager) &&
    (!type || instance.manager?.type === type) &&
    (!address || instance.publicIp === address || instance.ipv6 === address);
}

function defaultSecurityGroup(groups: readonly { readonly id: string; readonly name: string }[]): string[] {
  return groups.filter(({ name }) => name === 'default').map(({ id }) => id);
}
