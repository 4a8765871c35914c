import { z } from 'zod';
import { limits } from '../cloud/limits.js';
import { nodepoolSchema } from './nodepool.js';
import { oneOf, says, text } from './text.js';

export const clusterSchema = z
  .strictObject({
    version: text(/^(latest|1\.\d{1,3}\.\d{1,3})$/, "'latest' or a full Kubernetes version like '1.37.2'")
      .default('latest')
      .meta({
        description:
          "Kubernetes version: full, like 1.37.2, or 'latest', which means the newest when the cluster is made and whatever it then has. Default: latest.",
      }),
    cni: oneOf(['calico', 'cilium'], 'network plugin', 'E110')
      .default('calico')
      .meta({ description: 'Network plugin. Cannot be changed later. Default: calico.' }),
    level: oneOf(['starter', 'pro'], 'service level', 'E110').default('starter').meta({
      description:
        'Service level: starter costs nothing and has no guarantee; pro is highly available. Cannot be changed later. Default: starter.',
    }),
    autoUpgrade: z
      .boolean()
      .default(false)
      .meta({ description: 'Let Exoscale upgrade the control plane to new patch versions. Default: false.' }),
    nodepools: z
      .array(nodepoolSchema)
      .min(1, { error: says('E119', 'has no nodepool') })
      .max(limits.nodepools, { error: says('E119', `has more than ${limits.nodepools} nodepools`) })
      .default([{ name: 'general', type: 'standard.medium', size: 2, diskSize: 50, labels: {}, taints: [] }])
      .meta({ description: 'Groups of equal nodes. Replaces the inherited list. Default: two standard.medium.' }),
  })
  .meta({ description: 'The Kubernetes cluster (SKS).' });
