import { present } from '../shared/references.js';
import { plans } from './plans.js';
import { type ConnectionPool, hostOf, PORT, type PostgresService } from './service.js';

const GIB = 1024 ** 3;

/** What lists of services show. */
export function summary(service: PostgresService): object {
  const { id, zone, state, plan, terminationProtection, createdAt, updatedAt } = service;
  const size = plans.find(({ name }) => name === plan);
  return present({
    ...{ name: id, zone, state, plan, type: 'pg', notifications: [] },
    'termination-protection': terminationProtection,
    'created-at': createdAt,
    'updated-at': updatedAt,
    ...(size && {
      'node-count': size.nodes,
      'node-cpu-count': size.cpus,
      'node-memory': size.memory * GIB,
      'disk-size': size.disk * GIB,
    }),
  });
}

/** A service as the API shows it; without secrets, as is usual since passwords have to be revealed. */
export function view(service: PostgresService): object {
  const { version, ipFilter, maintenance, backupSchedule, synchronousReplication, settings, users, databases, pools } =
    service;
  const host = hostOf(service);
  const [admin] = users;
  const uri = uriOf(service, admin?.username ?? '', admin?.password ?? '', databases[0] ?? '');
  return present({
    ...summary(service),
    ...settings,
    version,
    ...{ uri, databases, backups: [], integrations: [] },
    'uri-params': {
      ...{ host, port: String(PORT), dbname: databases[0] ?? '', sslmode: 'require' },
      ...{ user: admin?.username ?? '', password: admin?.password ?? '' },
    },
    'connection-info': { uri: [uri], params: [{ host, port: String(PORT) }], standby: [], syncing: [] },
    'prometheus-uri': { host, port: 9273 },
    components: [{ component: 'pg', host, port: PORT, route: 'dynamic', usage: 'primary' }],
    'ip-filter': ipFilter,
    maintenance: { ...maintenance, updates: [] },
    'backup-schedule': backupSchedule,
    'synchronous-replication': synchronousReplication,
    'connection-pools': pools.map((pool) => poolView(service, pool)),
    users: users.map(({ username, type, allowReplication }) => ({
      username,
      type,
      'allow-replication': allowReplication,
    })),
    'max-connections': 100,
  });
}

function poolView(service: PostgresService, { name, database, mode, size, username }: ConnectionPool): object {
  const user = service.users.find((each) => each.username === username) ?? service.users[0];
  const uri = uriOf(service, user?.username ?? '', user?.password ?? '', name);
  // Without a user of its own a pool shows none, although its address needs one.
  return { name, database, mode, size, username: username ?? '', 'connection-uri': uri };
}

const uriOf = (service: PostgresService, user: string, password: string, database: string): string =>
  `postgres://${user}:${password}@${hostOf(service)}:${PORT}/${database}?sslmode=require`;
