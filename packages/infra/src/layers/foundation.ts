import { cloudName, type DnsZone as Zone, dnsZoneOf, type Environment, type Organisation } from '@exoplane/config';
import { ExoscaleProvider } from '@exoplane/provider-exoscale/lib/provider';
import type { Construct } from 'constructs';
import { Database } from '../database';
import { DnsRecords } from '../dns-records';
import { DnsZone, ExistingDnsZone, NAME_SERVERS } from '../dns-zone';
import { AcmeKey } from '../iam-acme';
import { DatabaseFilterKey } from '../iam-database-filter';
import { labelsOf } from '../labels';
import { LoadBalancer } from '../load-balancer';
import { type LayerOptions, LayerStack } from './layer-stack';

export interface FoundationStackOptions extends LayerOptions {
  readonly organisation: Organisation;
  readonly environment: Environment;
}

/** What must outlive the cluster: the address, the names that lead to it, the data, keys for what runs in the cluster. */
export class FoundationStack extends LayerStack {
  constructor(scope: Construct, id: string, options: FoundationStackOptions) {
    super(scope, id, options);
    const { environment, organisation } = options;
    const name = cloudName(organisation, environment);
    const { nlb } = new LoadBalancer(this, 'load_balancer', {
      name: environment.loadBalancer.name ?? name,
      description: environment.loadBalancer.description,
      zone: environment.zone,
      labels: labelsOf(environment),
      protection: this.protection,
    });

    const zone = dnsZoneOf(organisation, environment);
    const dns = this.dnsProvider();
    const { domain } = this.zone(zone, dns);
    new DnsRecords(this, 'records', {
      domain: environment.domain,
      zone: zone.name,
      zoneId: domain.id,
      ip: nlb.ipAddress,
      provider: dns,
    });
    const acme = new AcmeKey(this, 'acme', {
      name: `${name}-acme`,
      domain: environment.domain,
      zone: zone.name,
      provider: dns,
    });
    const database = this.database(name, environment);

    this.output('foundation', {
      public: {
        loadBalancer: { id: nlb.id, name: nlb.name, ip: nlb.ipAddress },
        dns: { zone: zone.name, ...(zone.owner === 'environment' ? { nameServers: [...NAME_SERVERS] } : {}) },
        ...(database ? { database: database.public } : {}),
      },
      secret: { acme: acme.credentials, ...(database ? database.secret : {}) },
    });
  }

  /**
   * The zone may lie in another Exoscale organisation than the environment, so everything about DNS has credentials of
   * its own. Delivery gives the environment's where there are no others: the synthesized bytes are the same either way.
   */
  private dnsProvider(): ExoscaleProvider {
    return new ExoscaleProvider(this, 'dns', {
      alias: 'dns',
      key: this.secretVariable('dns_api_key', 'API key of the organisation that owns the DNS zone.'),
      secret: this.secretVariable('dns_api_secret', 'Its secret.'),
    });
  }

  private zone({ name, owner }: Zone, provider: ExoscaleProvider) {
    return owner === 'environment'
      ? new DnsZone(this, 'zone', { name, provider, protection: this.protection })
      : new ExistingDnsZone(this, 'zone', { name, provider });
  }

  private database(name: string, environment: Environment) {
    if (environment.database === false) return undefined;
    const { connection, service } = new Database(this, 'database', {
      name,
      zone: environment.zone,
      config: environment.database,
      protection: this.protection,
    });
    const filter = new DatabaseFilterKey(this, 'database_filter', { name: `${name}-database-filter`, database: name });
    return {
      public: { name: service.name, host: connection.host, port: connection.port },
      secret: {
        database: {
          uri: connection.uri,
          username: connection.username,
          password: connection.password,
          databaseName: connection.dbName,
          caCertificate: service.caCertificate,
        },
        databaseFilter: filter.credentials,
      },
    };
  }
}
