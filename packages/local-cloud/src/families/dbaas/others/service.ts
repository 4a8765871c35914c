import { defineCollection, type Entity } from '../../../store/collection.js';
import { plans } from '../plans.js';
import { ADMIN, hostOf } from '../service.js';
import { present } from '../../shared/references.js';
import { engines, type Engine } from './engine.js';

/** A service of one of the other engines. Its name is its id. */
export interface OtherService extends Entity {
  readonly zone: string;
  readonly engine: Engine['name'];
  state: 'rebuilding' | 'running';
  plan: string;
  ipFilter: string[];
  terminationProtection: boolean;
  maintenance: { readonly dow: string; readonly time: string };
  /** What the engine keeps, in the API's own form. */
  fields: Record<string, unknown>;
  readonly password: string;
  readonly createdAt: string;
  updatedAt: string;
}

export const otherServices = defineCollection<OtherService>('otherDatabaseServices', 'database service');

const GIB = 1024 ** 3;

/** What lists of services show. */
export function otherSummary(service: OtherService): object {
  const { id, zone, state, plan, engine, terminationProtection, createdAt, updatedAt } = service;
  const size = plans.find(({ name }) => name === plan);
  return present({
    ...{ name: id, zone, state, plan, type: engine, notifications: [] },
    'termination-protection': terminationProtection,
    'created-at': createdAt,
    'updated-at': updatedAt,
    'node-count': size?.nodes ?? 1,
    'node-cpu-count': size?.cpus ?? 2,
    'node-memory': (size?.memory ?? 4) * GIB,
    'disk-size': (size?.disk ?? 80) * GIB,
  });
}

/** A service as the API shows it: its password has to be revealed. */
export function otherView(service: OtherService): object {
  const { version, port, scheme, database } = engines[service.engine];
  const host = hostOf(service);
  const path = database === undefined ? '' : `/${database}?ssl-mode=REQUIRED`;
  const uri = scheme === undefined ? `${host}:${port}` : `${scheme}://${ADMIN}@${host}:${port}${path}`;
  return present({
    ...otherSummary(service),
    ...service.fields,
    ...{ uri, version, backups: [], integrations: [] },
    'uri-params': present({ host, port: String(port), user: scheme && ADMIN, dbname: database }),
    'prometheus-uri': { host, port: 9273 },
    components: [{ component: service.engine, host, port, route: 'dynamic', usage: 'primary' }],
    'ip-filter': service.ipFilter,
    maintenance: { ...service.maintenance, updates: [] },
    users: scheme ? [{ username: ADMIN, type: 'primary' }] : [],
  });
}
