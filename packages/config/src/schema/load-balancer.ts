import { z } from 'zod';
import { limits } from '../cloud/limits.js';
import { between, upTo } from './text.js';

// Kubernetes' default range of NodePorts; SKS does not let it be changed.
const nodePort = () => between(30_000, 32_767);

export const loadBalancerSchema = z
  .strictObject({
    name: z
      .optional(upTo(limits.name))
      .meta({ description: 'Name in the portal. Default: made of organisation and environment.' }),
    description: z.optional(upTo(limits.description)).meta({ description: 'Description in the portal.' }),
    ports: z
      .strictObject({
        http: nodePort().default(30_080).meta({ description: 'NodePort for HTTP, 30000 to 32767. Default: 30080.' }),
        https: nodePort().default(30_443).meta({ description: 'NodePort for HTTPS, 30000 to 32767. Default: 30443.' }),
      })
      .prefault({})
      .meta({ description: 'Ports of the nodes to which the load balancer sends.' }),
  })
  .meta({ description: 'The load balancer. Its IP stays for as long as the environment lives.' });
