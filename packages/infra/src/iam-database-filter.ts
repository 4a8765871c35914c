import type { Construct } from 'constructs';
import { all, EVERY_CLIENT, IamKey, operations, quoted } from './iam-key';

/**
 * For the controller that keeps the database's IP filter: it may read one database, and change of that one the filter.
 * Two parameters are the database's name and the filter: with a third, the request is refused.
 * Source of that condition: exoscale-labs/sks-sample-manifests, exo-k8s-dbaas-filter.
 */
export class DatabaseFilterKey extends IamKey {
  constructor(scope: Construct, id: string, options: { readonly name: string; readonly database: string }) {
    const ofThisDatabase = `resources.dbaas_service.name == ${quoted(options.database)}`;
    super(scope, id, {
      name: options.name,
      description: `IP filter of the database ${options.database}`,
      allow: {
        compute: [EVERY_CLIENT],
        dbaas: [
          all(operations('get-dbaas-service-pg'), ofThisDatabase),
          all(
            operations('update-dbaas-service-pg'),
            ofThisDatabase,
            "parameters.has('ip_filter')",
            'int(parameters.size()) == 2',
          ),
        ],
      },
    });
  }
}
