import { notFound } from '../../api/errors.js';
import { defineFamily } from '../../api/family.js';
import { zoneNames } from '../zones.js';
import { Authority } from '@exoplane/local-kubernetes';
import { defineCollection, type Entity } from '../../store/collection.js';
import { DEFAULT_VERSION, plans, versions } from './plans.js';

interface DatabaseAuthority extends Entity {
  readonly certificate: string;
}

const databaseAuthorities = defineCollection<DatabaseAuthority>('databaseAuthorities', 'CA of the databases');

/** What can be had, and the CA that all databases of the organisation are signed by. */
export const databaseCatalogueFamily = defineFamily({
  name: 'kinds of database services',
  start: async ({ store, organisation }) => {
    if (store.of(databaseAuthorities).get(organisation.id)) return;
    const { pair } = await Authority.create('Project CA');
    store.of(databaseAuthorities).put({ id: organisation.id, certificate: pair.certificate });
  },
  routes: {
    'GET /dbaas-ca-certificate': ({ store, organisation }) => ({
      certificate: store.of(databaseAuthorities).get(organisation.id)?.certificate ?? '',
    }),
    'GET /dbaas-service-type': () => ({ 'dbaas-service-types': [postgres] }),
    'GET /dbaas-service-type/{service-type-name}': ({ params }) => {
      const name = params['service-type-name'];
      if (name !== 'pg') throw notFound('type of database service', name);
      return postgres;
    },
    // The provider checks what a person sets against these schemas.
    'GET /dbaas-settings-pg': () => ({
      settings: { pg: openSchema, pglookout: openSchema, pgbouncer: openSchema, timescaledb: openSchema },
    }),
  },
});

/** A JSON Schema that allows everything: the document itself says what is allowed. */
const openSchema = { properties: {}, additionalProperties: true, type: 'object', title: 'settings' };

const GIB = 1024 ** 3;

const postgres = {
  name: 'pg',
  description: 'PostgreSQL - Object-Relational Database Management System',
  'available-versions': Object.keys(versions).sort(),
  'default-version': DEFAULT_VERSION,
  plans: plans.map(({ name, nodes, cpus, memory, disk }) => ({
    ...{ name, family: name.split('-')[0], authorized: true, zones: [...zoneNames] },
    'node-count': nodes,
    'node-cpu-count': cpus,
    'node-memory': memory * GIB,
    'disk-space': disk * GIB,
  })),
};
