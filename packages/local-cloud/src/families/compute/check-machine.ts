import { notFound } from '../../api/errors.js';
import type { RequestContext } from '../../api/request-context.js';
import { antiAffinityGroups } from '../network/anti-affinity-groups.js';
import { securityGroups } from '../network/security-groups/security-group.js';
import type { MachineRequest } from './instances/requests.js';
import { instanceType } from './instance-types.js';
import { templates } from './templates.js';

/** Checks what a request for machines refers to; throws 404 for what does not exist. Gives the plain values. */
export function checkMachine(
  context: RequestContext<unknown>,
  request: MachineRequest,
): { instanceType: string; template: string; diskSize: number } {
  checkReferences(context, request);
  const template = templates.find(({ id, zone }) => id === request.template.id && zone === context.zone);
  if (!template) throw notFound('template', request.template.id);
  return {
    instanceType: instanceType(request['instance-type'].id).id,
    template: template.id,
    diskSize: request['disk-size'],
  };
}

/** Throws 404 for a group that does not exist. */
export function checkReferences(
  context: RequestContext<unknown>,
  request: Pick<MachineRequest, 'anti-affinity-groups' | 'security-groups'>,
): void {
  for (const { id } of request['anti-affinity-groups'] ?? []) context.one(antiAffinityGroups, id);
  for (const { id } of request['security-groups'] ?? []) context.one(securityGroups, id);
}
