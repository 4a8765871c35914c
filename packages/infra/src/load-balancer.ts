import { Nlb } from '@exoplane/provider-exoscale/lib/nlb';
import { Construct } from 'constructs';
import { literal } from './literal';
import type { Protection } from './protection';

export interface LoadBalancerOptions {
  readonly name: string;
  /** @default - none */
  readonly description?: string;
  readonly zone: string;
  readonly labels: Record<string, string>;
  readonly protection: Protection;
}

/**
 * The environment's load balancer, and with it its IP address: an address can be neither chosen nor got back.
 * It has no services here. The cloud controller attaches those, by the load balancer's id (`external: "true"`).
 */
export class LoadBalancer extends Construct {
  readonly nlb: Nlb;

  constructor(scope: Construct, id: string, options: LoadBalancerOptions) {
    super(scope, id);
    this.nlb = new Nlb(this, 'nlb', {
      name: literal(options.name),
      description: options.description === undefined ? undefined : literal(options.description),
      zone: options.zone,
      labels: options.labels,
      lifecycle: options.protection.guard({
        kind: 'load-balancer',
        address: 'exoscale_nlb.load_balancer',
        name: options.name,
      }),
    });
    this.nlb.overrideLogicalId('load_balancer');
  }
}
