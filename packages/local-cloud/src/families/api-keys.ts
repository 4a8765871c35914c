import { defineCollection, type Entity } from '../store/collection.js';

/** A key made through the API. It lies here rather than with its family because the signature check reads it too. */
export interface ApiKey extends Entity {
  /** The key itself: `EXO…`. */
  readonly id: string;
  readonly secret: string;
  readonly name: string;
  readonly roleId: string;
}

export const apiKeys = defineCollection<ApiKey>('apiKeys', 'API key');
