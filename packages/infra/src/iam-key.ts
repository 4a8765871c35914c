import { IamApiKey } from '@exoplane/provider-exoscale/lib/iam-api-key';
import { IamRole } from '@exoplane/provider-exoscale/lib/iam-role';
import type { TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';

/** Exoscale's classes of service that a policy can speak of. */
export type IamService = 'compute' | 'dbaas' | 'dns' | 'iam' | 'sos';

export interface IamKeyOptions {
  /** Name of role and key. */
  readonly name: string;
  readonly description: string;
  /**
   * What is allowed: expressions in CEL by class of service; a request passes when one of them is true. Everything else
   * is refused, services that are not named included.
   *
   * Write only what may be done, never what may not: an expression that cannot be evaluated, because a request lacks a
   * field, is passed over. Passing over a permission refuses; passing over a prohibition would allow.
   * Source: community.exoscale.com, "Write IAM Policies".
   */
  readonly allow: Partial<Record<IamService, readonly string[]>>;
  readonly provider?: TerraformProvider;
}

/** A role that may do little, and one key that has it. */
export class IamKey extends Construct {
  /** For outputs. Both belong to the secret part. */
  readonly credentials: { readonly apiKey: string; readonly apiSecret: string };

  constructor(scope: Construct, id: string, options: IamKeyOptions) {
    super(scope, id);
    const { description, name, provider } = options;
    const role = new IamRole(this, 'role', {
      name,
      description,
      provider,
      policy: {
        defaultServiceStrategy: 'deny',
        services: Object.fromEntries(
          Object.entries(options.allow).map(([service, expressions]) => [
            service,
            { type: 'rules', rules: expressions.map((expression) => ({ action: 'allow', expression })) },
          ]),
        ),
      },
    });
    role.overrideLogicalId(id);
    const key = new IamApiKey(this, 'key', { name, roleId: role.id, provider });
    key.overrideLogicalId(id);
    this.credentials = { apiKey: key.key, apiSecret: key.secret };
  }
}

/** `operation in ['a', 'b']` */
export const operations = (...names: string[]): string => `operation in [${names.map(quoted).join(', ')}]`;

/** A string in CEL. */
export const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** Every expression holds. */
export const all = (...expressions: string[]): string => expressions.join(' && ');

/** What every client of the API asks before and after the thing it came for. */
export const EVERY_CLIENT = operations('list-zones', 'get-operation');
