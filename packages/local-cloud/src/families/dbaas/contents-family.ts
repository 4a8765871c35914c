import { conflict, forbidden, notFound } from '../../api/errors.js';
import { defineFamily } from '../../api/family.js';
import {
  type ConnectionPool,
  type DatabaseUser,
  newPassword,
  type PostgresService,
  postgresServices,
} from './service.js';
import { about } from './services-family.js';

/** Users, databases and connection pools of PostgreSQL services. */
export const postgresContentsFamily = defineFamily({
  name: 'users, databases and pools of PostgreSQL services',
  routes: {
    'POST /dbaas-postgres/{service-name}/user': ({ one, params, body, store }) => {
      const { id, users } = one(postgresServices, params['service-name']);
      const { username, 'allow-replication': allowReplication = false } = body<{
        username: string;
        'allow-replication'?: boolean;
      }>();
      if (users.some((user) => user.username === username)) throw conflict(`the user ${username} exists`);
      const user: DatabaseUser = { username, type: 'normal', password: newPassword(), allowReplication };
      store.of(postgresServices).change(id, (service) => service.users.push(user));
      return about(id);
    },
    'DELETE /dbaas-postgres/{service-name}/user/{username}': ({ one, params, store }) => {
      const service = one(postgresServices, params['service-name']);
      if (userIn(service, params.username).type === 'primary') throw forbidden('the first user cannot be deleted');
      store.of(postgresServices).change(service.id, (item) => {
        item.users = item.users.filter(({ username }) => username !== params.username);
      });
      return about(service.id);
    },
    'GET /dbaas-postgres/{service-name}/user/{username}/password/reveal': ({ one, params }) => {
      const { username, password } = userIn(one(postgresServices, params['service-name']), params.username);
      return { username, password };
    },
    'PUT /dbaas-postgres/{service-name}/user/{username}/password/reset': ({ one, params, body, store }) => {
      const service = one(postgresServices, params['service-name']);
      userIn(service, params.username);
      const { password = newPassword() } = body<{ password?: string }>();
      store.of(postgresServices).change(service.id, (item) => (userIn(item, params.username).password = password));
      return about(service.id);
    },
    'PUT /dbaas-postgres/{service-name}/user/{username}/allow-replication': ({ one, params, body, store }) => {
      const service = one(postgresServices, params['service-name']);
      userIn(service, params.username);
      const { 'allow-replication': allowReplication = false } = body<{ 'allow-replication'?: boolean }>();
      const changed = store.of(postgresServices).change(service.id, (item) => {
        userIn(item, params.username).allowReplication = allowReplication;
      });
      return {
        users: (changed?.users ?? []).map((user) => ({
          username: user.username,
          'allow-replication': user.allowReplication,
        })),
      };
    },
    'POST /dbaas-postgres/{service-name}/database': ({ one, params, body, store }) => {
      const { id, databases } = one(postgresServices, params['service-name']);
      const { 'database-name': name } = body<{ 'database-name': string }>();
      if (databases.includes(name)) throw conflict(`the database ${name} exists`);
      store.of(postgresServices).change(id, (service) => service.databases.push(name));
      return about(id);
    },
    'DELETE /dbaas-postgres/{service-name}/database/{database-name}': ({ one, params, store }) => {
      const { id, databases } = one(postgresServices, params['service-name']);
      if (!databases.includes(params['database-name'])) throw notFound('database', params['database-name']);
      store.of(postgresServices).change(id, (service) => {
        service.databases = service.databases.filter((name) => name !== params['database-name']);
      });
      return about(id);
    },
    'POST /dbaas-postgres/{service-name}/connection-pool': ({ one, params, body, store }) => {
      const service = one(postgresServices, params['service-name']);
      const {
        name,
        'database-name': database,
        mode = 'transaction',
        size = 10,
        username,
      } = body<PoolRequest & { name: string }>();
      if (service.pools.some((pool) => pool.name === name)) throw conflict(`the connection pool ${name} exists`);
      if (!service.databases.includes(database ?? '')) throw notFound('database', database ?? '');
      if (username !== undefined) userIn(service, username);
      const pool: ConnectionPool = { name, database: database ?? '', mode, size, username };
      store.of(postgresServices).change(service.id, (item) => item.pools.push(pool));
      return about(service.id);
    },
    'PUT /dbaas-postgres/{service-name}/connection-pool/{connection-pool-name}': ({ one, params, body, store }) => {
      const service = one(postgresServices, params['service-name']);
      poolIn(service, params['connection-pool-name']);
      const { 'database-name': database, mode, size, username } = body<PoolRequest>();
      store.of(postgresServices).change(service.id, (item) => {
        const pool = poolIn(item, params['connection-pool-name']);
        Object.assign(pool, { database: database ?? pool.database, mode: mode ?? pool.mode, size: size ?? pool.size });
        pool.username = username ?? pool.username;
      });
      return about(service.id);
    },
    'DELETE /dbaas-postgres/{service-name}/connection-pool/{connection-pool-name}': ({ one, params, store }) => {
      const service = one(postgresServices, params['service-name']);
      const { name } = poolIn(service, params['connection-pool-name']);
      store
        .of(postgresServices)
        .change(service.id, (item) => (item.pools = item.pools.filter((pool) => pool.name !== name)));
      return about(service.id);
    },
  },
});

interface PoolRequest extends Partial<Pick<ConnectionPool, 'mode' | 'size' | 'username'>> {
  readonly 'database-name'?: string;
}

function userIn({ users }: PostgresService, username: string): DatabaseUser {
  const user = users.find((each) => each.username === username);
  if (!user) throw notFound('database user', username);
  return user;
}

function poolIn({ pools }: PostgresService, name: string): ConnectionPool {
  const pool = pools.find((each) => each.name === name);
  if (!pool) throw notFound('connection pool', name);
  return pool;
}
