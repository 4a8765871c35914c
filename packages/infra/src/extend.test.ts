import { ElasticIp } from '@exoplane/provider-exoscale/lib/elastic-ip';
import { expect, test } from 'vitest';
import { synthesize } from './synthesize';
import { exampleProject } from './testing/example-project';
import { resource } from './testing/terraform';

test('a company adds a resource to a layer from its own code', () => {
  const stack = synthesize(exampleProject(), 'staging', 'foundation', {
    extend: (layer, environment) => {
      if (!environment) return;
      new ElasticIp(layer, 'mail', { zone: environment.zone, description: `mail of ${environment.name}` });
    },
  });
  expect(resource(stack, 'exoscale_elastic_ip.mail')).toEqual({ zone: 'ch-gva-2', description: 'mail of staging' });
});
