import { isWithin, sharedZone } from '../names.js';
import { atValue, type Check } from './checked.js';

/**
 * Nobody can own a domain below `.test` (RFC 6761): an environment with such a domain lives in the local cloud only,
 * and brings a DNS zone of its own.
 */
const isReserved = (domain: string): boolean => domain.endsWith('.test');

export const checkDomain: Check = ({ environment, organisation, root }) => {
  const parent = sharedZone(organisation);
  if (isReserved(environment.domain) || isWithin(environment.domain, parent)) return [];
  return [
    atValue(root, ['domain'], `'${environment.domain}' is not below the organisation's domain '${parent}'`, {
      code: 'E130',
      hint: `for example '${environment.name}.${parent}'`,
    }),
  ];
};
