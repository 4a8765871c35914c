import { notFound } from '../../api/errors.js';
import { defineFamily } from '../../api/family.js';
import { stableUuid } from '../shared/stable-uuid.js';
import { zoneNames } from '../zones.js';

/** An image to boot from. Ids differ from zone to zone, as they do at Exoscale. */
export interface Template {
  readonly id: string;
  readonly zone: string;
  readonly name: string;
  readonly family: string;
  readonly defaultUser: string;
  /** Not offered in the list of templates: node images of clusters. */
  readonly hidden?: boolean;
}

/** Name, family, user. The newest of a name stands first. */
const table: readonly (readonly [string, string, string])[] = [
  ['Linux Ubuntu 24.04 LTS 64-bit', 'Linux Ubuntu', 'ubuntu'],
  ['Linux Ubuntu 22.04 LTS 64-bit', 'Linux Ubuntu', 'ubuntu'],
  ['Linux Debian 12 (Bookworm) 64-bit', 'Linux Debian', 'debian'],
  ['Linux Rocky Linux 9 (Blue Onyx) 64-bit', 'Linux Rocky Linux', 'rockylinux'],
];

export const templates: readonly Template[] = zoneNames.flatMap((zone) =>
  table.map(([name, family, defaultUser]) => ({
    id: stableUuid(`template ${zone} ${name}`),
    zone,
    name,
    family,
    defaultUser,
  })),
);

/** The image of a cluster's nodes of one Kubernetes version. */
export function nodeTemplate(zone: string, kubernetes: string, variant = 'standard'): Template {
  const name = `sks-node-${variant}-${kubernetes}`;
  return { id: stableUuid(`template ${zone} ${name}`), zone, name, family: 'SKS', defaultUser: 'root', hidden: true };
}

/** As the API shows it. */
export function templateView({ id, zone, name, family, defaultUser }: Template): object {
  return {
    ...{ id, name, family },
    'default-user': defaultUser,
    description: name,
    visibility: 'public',
    'boot-mode': 'legacy',
    'password-enabled': true,
    'ssh-key-enabled': true,
    build: '2026-11-01-000000',
    version: '1',
    checksum: id.replaceAll('-', ''),
    size: 10 * 1024 ** 3,
    zones: [zone],
    url: `https://sos-${zone}.exo.io/templates/${id}.qcow2`,
    'created-at': '2026-11-01T00:00:00Z',
  };
}

export const templatesFamily = defineFamily({
  name: 'templates',
  routes: {
    'GET /template': ({ zone, query }) => {
      // Without `visibility` the API lists the public ones.
      const wanted = (query['visibility'] ?? 'public') === 'public' ? templates : [];
      const listed = wanted.filter((template) => template.zone === zone);
      const { family } = query;
      return { templates: listed.filter((item) => !family || item.family === family).map(templateView) };
    },
    'GET /template/{id}': ({ zone, params }) => {
      const found = templates.find((template) => template.id === params.id && template.zone === zone);
      if (!found) throw notFound('template', params.id);
      return templateView(found);
    },
  },
});
