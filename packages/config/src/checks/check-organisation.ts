import type { z } from 'zod';
import type { ConfigError } from '../errors/config-error.js';
import { isWithin } from '../names.js';
import type { organisationSchema } from '../schema/organisation.js';
import type { Located } from '../yaml/located.js';
import { atKey, atValue } from './checked.js';

/** Who runs the domain, and what of it is delegated to Exoscale, must fit together. */
export function checkOrganisation({ domain }: z.output<typeof organisationSchema>, root: Located): ConfigError[] {
  if (domain.managed && domain.delegated !== undefined) {
    return [
      atKey(root, ['domain', 'delegated'], 'a domain that Exoscale hosts needs no delegated subdomain', {
        code: 'E133',
        hint: "remove 'delegated', or write 'managed: false' if somebody else runs the domain",
      }),
    ];
  }
  if (domain.managed) return [];
  if (domain.delegated === undefined) {
    return [
      atKey(root, ['domain', 'managed'], 'somebody else runs the domain, but no subdomain is delegated to Exoscale', {
        code: 'E133',
        hint: `add for example 'delegated: platform.${domain.name}'`,
      }),
    ];
  }
  if (domain.delegated !== domain.name && isWithin(domain.delegated, domain.name)) return [];
  return [
    atValue(root, ['domain', 'delegated'], `'${domain.delegated}' is not below '${domain.name}'`, {
      code: 'E133',
      hint: `for example 'platform.${domain.name}'`,
    }),
  ];
}
