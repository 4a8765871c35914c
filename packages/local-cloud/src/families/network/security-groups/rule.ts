import { randomUUID } from 'node:crypto';
import ipaddr from 'ipaddr.js';
import { badRequest, notFound } from '../../../api/errors.js';
import type { RequestContext } from '../../../api/request-context.js';
import { present } from '../../shared/references.js';
import { securityGroups, type SecurityGroupRule } from './security-group.js';

const withPorts = ['tcp', 'udp'];

/**
 * A new rule as the API keeps it. Throws 400 for one that makes no sense, 404 for a group that does not exist. A source
 * group may be named instead of given by its id: that is how Exoscale's public ones are used.
 */
export function checkedRule(context: RequestContext<unknown>, rule: Omit<SecurityGroupRule, 'id'>): SecurityGroupRule {
  const { network, 'security-group': group, protocol, 'start-port': start, 'end-port': end } = rule;
  if (network !== undefined && !ipaddr.isValidCIDR(network)) throw badRequest(`'${network}' is no CIDR`);
  if (network !== undefined && group) throw badRequest('a rule has either a network or a security group');
  if (withPorts.includes(protocol) && (start === undefined || end === undefined)) {
    throw badRequest(`a rule for ${protocol} needs ports`);
  }
  if (start !== undefined && end !== undefined && start > end) throw badRequest('start-port is beyond end-port');
  const icmp = rule.icmp && present({ code: rule.icmp.code ?? undefined, type: rule.icmp.type ?? undefined });
  return present({
    ...rule,
    icmp,
    id: randomUUID(),
    'security-group': group && source(context, group),
  }) as SecurityGroupRule;
}

function source(
  { store }: RequestContext<unknown>,
  wanted: NonNullable<SecurityGroupRule['security-group']>,
): SecurityGroupRule['security-group'] {
  const groups = store.of(securityGroups).all();
  const found = groups.find(({ id, name }) => (wanted.id === undefined ? name === wanted.name : id === wanted.id));
  if (!found) throw notFound('security group', wanted.id ?? wanted.name ?? '');
  // Exoscale's own come back without an id: the provider finds its rule again by comparing what it sent.
  return found.public
    ? { name: found.name, visibility: 'public' }
    : { id: found.id, name: found.name, visibility: 'private' };
}
