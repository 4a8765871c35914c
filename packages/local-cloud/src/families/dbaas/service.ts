import { randomBytes } from 'node:crypto';
import { defineCollection, type Entity } from '../../store/collection.js';

export interface DatabaseUser {
  readonly username: string;
  readonly type: 'primary' | 'normal';
  password: string;
  allowReplication: boolean;
}

export interface ConnectionPool {
  readonly name: string;
  database: string;
  mode: 'session' | 'statement' | 'transaction';
  size: number;
  username?: string;
}

/** A managed PostgreSQL. Its name is its id. The server behind it comes with a later issue. */
export interface PostgresService extends Entity {
  /** The name, unique in all zones. */
  readonly id: string;
  readonly zone: string;
  state: 'rebuilding' | 'running' | 'poweroff';
  plan: string;
  version: string;
  ipFilter: string[];
  terminationProtection: boolean;
  maintenance: { readonly dow: string; readonly time: string };
  backupSchedule?: { readonly 'backup-hour'?: number | null; readonly 'backup-minute'?: number | null };
  synchronousReplication?: 'off' | 'quorum';
  /** What the API keeps and gives back as it came: settings of PostgreSQL and of what runs beside it. */
  settings: Record<string, unknown>;
  users: DatabaseUser[];
  databases: string[];
  pools: ConnectionPool[];
  readonly createdAt: string;
  updatedAt: string;
}

export const postgresServices = defineCollection<PostgresService>('postgresServices', 'database service');

/** Requests may set these, and answers give them back. */
export const settingNames = [
  'pg-settings',
  'pgbouncer-settings',
  'pglookout-settings',
  'pgaudit-settings',
  'timescaledb-settings',
  'work-mem',
  'shared-buffers-percentage',
] as const;

/** The user that every service has; requests may name another one. */
export const ADMIN = 'avnadmin';
export const DEFAULT_DATABASE = 'defaultdb';
export const PORT = 21699;

export const newPassword = (): string => `AVNS_${randomBytes(15).toString('base64url')}`;

/** The host that an address of the service names. Below `.test`, so that nobody's server is ever meant. */
export const hostOf = ({ id, zone }: Pick<PostgresService, 'id' | 'zone'>): string => `${id}.${zone}.db.exoscale.test`;
