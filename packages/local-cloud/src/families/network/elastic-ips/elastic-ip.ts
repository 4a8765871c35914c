import { defineCollection, type Entity } from '../../../store/collection.js';

/** A public address that stays while instances come and go. */
export interface ElasticIp extends Entity {
  readonly zone: string;
  readonly ip: string;
  readonly addressFamily: 'inet4' | 'inet6';
  description?: string;
  labels?: Record<string, string>;
  /** In the API's own form. */
  healthcheck?: object;
}

export const elasticIps = defineCollection<ElasticIp>('elasticIps', 'elastic IP');
