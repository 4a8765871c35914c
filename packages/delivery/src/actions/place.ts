import type { Session } from './session.js';

/** Where a target lies, for the title of a plan: `ch-gva-2, whizu`, with the cloud where it is not the real one. */
export function placeOf({ project, target, access }: Session): string {
  const { organisation, environments } = project;
  const zone = environments.get(target)?.zone ?? organisation.zone;
  return [zone, organisation.name, ...(access.cloud === 'local' ? ['local cloud'] : [])].join(', ');
}
