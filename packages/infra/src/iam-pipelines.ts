import type { Construct } from 'constructs';
import { all, IamKey, operations, quoted } from './iam-key';

export interface PipelineKeyOptions {
  readonly name: string;
  readonly stateBucket: string;
}

const READS = "(operation.startsWith('list-') || operation.startsWith('get-'))";
const BUCKET_READS = [
  'head-bucket',
  'get-bucket-location',
  'get-bucket-versioning',
  'list-objects',
  'get-object',
  'head-object',
];
const inBucket = (bucket: string): string => `parameters.bucket == ${quoted(bucket)}`;

/** For pipelines that plan: reads everything, changes nothing. Reading the state is part of it; locking it is not. */
export class PlanKey extends IamKey {
  constructor(scope: Construct, id: string, options: PipelineKeyOptions) {
    super(scope, id, {
      name: options.name,
      description: 'Pipelines that plan: reads only',
      allow: {
        compute: [READS],
        // The data source of the database's address shows its password too.
        dbaas: [READS, operations('reveal-dbaas-postgres-user-password')],
        dns: [READS],
        iam: [READS],
        sos: [all(inBucket(options.stateBucket), operations(...BUCKET_READS))],
      },
    });
  }
}

/**
 * For pipelines that deploy. Not in it, so that a stolen key cannot: deleting a zone, the policy of the organisation,
 * users, any bucket but the one with the state, and of that the deletion.
 */
export class DeployKey extends IamKey {
  constructor(scope: Construct, id: string, options: PipelineKeyOptions) {
    super(scope, id, {
      name: options.name,
      description: 'Pipelines that deploy',
      allow: {
        compute: ['true'],
        dbaas: ['true'],
        dns: [READS, operations('create-dns-domain-record', 'update-dns-domain-record', 'delete-dns-domain-record')],
        iam: [
          READS,
          operations(
            'create-api-key',
            'create-iam-role',
            'delete-api-key',
            'delete-iam-role',
            'update-iam-role',
            'update-iam-role-policy',
          ),
        ],
        sos: [all(inBucket(options.stateBucket), operations(...BUCKET_READS, 'put-object', 'delete-object'))],
      },
    });
  }
}
