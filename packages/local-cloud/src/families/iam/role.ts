import { defineCollection, type Entity } from '../../store/collection.js';

/** A policy in the API's own form. */
export interface Policy {
  readonly 'default-service-strategy': 'allow' | 'deny';
  readonly services: Readonly<Record<string, object>>;
}

/** What a key may do. It belongs to the organisation, not to a zone. */
export interface IamRole extends Entity {
  readonly name: string;
  description?: string;
  labels?: Record<string, string>;
  permissions: string[];
  readonly editable: boolean;
  policy: Policy;
  assumeRolePolicy?: object;
  maxSessionTtl?: number;
}

export const iamRoles = defineCollection<IamRole>('iamRoles', 'IAM role');

/** The policy of an organisation that has never touched it. */
export const everything: Policy = { 'default-service-strategy': 'allow', services: {} };
