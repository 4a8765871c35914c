import { defineCollection, type Entity } from '../../store/collection.js';

export interface Healthcheck {
  readonly mode: 'http' | 'https' | 'tcp';
  readonly port: number;
  readonly interval?: number;
  readonly timeout?: number;
  readonly retries?: number;
  readonly uri?: string;
  readonly 'tls-sni'?: string;
}

/** One port that is forwarded to the members of an instance pool. */
export interface Service {
  readonly id: string;
  name: string;
  description?: string;
  readonly instancePoolId: string;
  protocol: 'tcp' | 'udp';
  strategy: 'maglev-hash' | 'round-robin' | 'source-hash';
  port: number;
  targetPort: number;
  healthcheck: Healthcheck;
}

/** A network load balancer. Its address can be neither chosen nor changed. */
export interface LoadBalancer extends Entity {
  readonly zone: string;
  name: string;
  description?: string;
  labels?: Record<string, string>;
  readonly ip: string;
  readonly createdAt: string;
  services: Service[];
}

export const loadBalancers = defineCollection<LoadBalancer>('loadBalancers', 'load balancer');
