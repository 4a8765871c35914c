/** A kind of database service beside PostgreSQL, as far as its address: nothing in it can be managed. */
export interface Engine {
  /** The API's name, also in paths: `/dbaas-<name>/…`. */
  readonly name: 'mysql' | 'kafka' | 'opensearch' | 'grafana';
  /** In full; clients read the major from it. */
  readonly version: string;
  readonly port: number;
  /** Of its address; without one the address is `host:port` and has no user. */
  readonly scheme?: 'mysql' | 'https';
  readonly database?: string;
  /** What requests set and answers give back as it came. */
  readonly kept: readonly string[];
  /** The parts of `GET /dbaas-settings-<name>`. */
  readonly settings: readonly string[];
}

const kafkaFields = [
  'kafka-connect-enabled',
  'kafka-rest-enabled',
  'schema-registry-enabled',
  'authentication-methods',
];
const searchFields = [
  'index-patterns',
  'index-template',
  'opensearch-dashboards',
  'keep-index-refresh-interval',
  'max-index-count',
];

export const engines: Readonly<Record<Engine['name'], Engine>> = {
  mysql: {
    ...{ name: 'mysql', version: '8.0.45', port: 21699, scheme: 'mysql', database: 'defaultdb' },
    kept: ['mysql-settings', 'backup-schedule', 'binlog-retention-period'],
    settings: ['mysql'],
  },
  kafka: {
    ...{ name: 'kafka', version: '3.9.1', port: 21701 },
    kept: [
      'kafka-settings',
      'kafka-connect-settings',
      'kafka-rest-settings',
      'schema-registry-settings',
      ...kafkaFields,
    ],
    settings: ['kafka', 'kafka-connect', 'kafka-rest', 'schema-registry'],
  },
  opensearch: {
    ...{ name: 'opensearch', version: '2.19.3', port: 21699, scheme: 'https' },
    kept: ['opensearch-settings', ...searchFields],
    settings: ['opensearch'],
  },
  grafana: {
    ...{ name: 'grafana', version: '12.3.0', port: 443, scheme: 'https' },
    kept: ['grafana-settings'],
    settings: ['grafana'],
  },
};
