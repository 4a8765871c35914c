import type { Database as DatabaseConfig } from '@exoplane/config';
import { DataExoscaleDatabaseUri } from '@exoplane/provider-exoscale/lib/data-exoscale-database-uri';
import { Dbaas } from '@exoplane/provider-exoscale/lib/dbaas';
import { Construct } from 'constructs';
import type { Protection } from './protection';

export interface DatabaseOptions {
  readonly name: string;
  readonly zone: string;
  readonly config: DatabaseConfig;
  readonly protection: Protection;
}

/** The managed PostgreSQL service. */
export class Database extends Construct {
  readonly service: Dbaas;
  readonly connection: DataExoscaleDatabaseUri;

  constructor(scope: Construct, id: string, options: DatabaseOptions) {
    super(scope, id);
    const { config, name, protection, zone } = options;
    this.service = new Dbaas(this, 'service', {
      name,
      zone,
      type: 'pg',
      plan: config.plan,
      maintenanceDow: config.maintenance.day,
      maintenanceTime: `${config.maintenance.time}:00`,
      // Exoscale itself then refuses to delete it, whoever asks.
      terminationProtection: config.terminationProtection && !protection.mayDestroy('database'),
      pg: {
        version: config.version,
        backupSchedule: config.backups.time,
        ipFilter: permanentRanges(config),
      },
      lifecycle: {
        ...protection.guard({ kind: 'database', address: 'exoscale_dbaas.database', name }),
        // The filter has one owner, and it is not OpenTofu: delivery keeps it to these ranges and the nodes' addresses.
        ignoreChanges: ['pg.ip_filter'],
      },
    });
    this.service.overrideLogicalId('database');
    this.connection = new DataExoscaleDatabaseUri(this, 'connection', {
      // By id, not by name: on the first plan it is unknown, so that nothing is read before the database is there.
      name: this.service.id,
      type: 'pg',
      zone,
    });
    this.connection.overrideLogicalId('database');
  }
}

/** Ranges with which a database is made. Permissions that end are opened and closed by delivery, which has a clock. */
export function permanentRanges(config: DatabaseConfig): string[] {
  return config.allow
    .filter((entry) => entry.expires === undefined)
    .map((entry) => entry.cidr)
    .sort();
}
