import { z } from 'zod';
import { instanceTypes } from '../cloud/instance-types.js';
import { limits } from '../cloud/limits.js';
import { labelKey, labels, taintValue } from './labels.js';
import { between, oneOf, says, text } from './text.js';

export const taintSchema = z
  .strictObject({
    key: labelKey().meta({ description: 'Key of the taint, for example dedicated.' }),
    value: taintValue().meta({ description: 'Value of the taint, for example batch.' }),
    effect: oneOf(['NoSchedule', 'PreferNoSchedule', 'NoExecute'], 'effect of a taint', 'E110').meta({
      description: 'What happens to pods that do not tolerate it.',
    }),
  })
  .meta({ description: 'Keeps pods away that do not tolerate it.' });

export const nodepoolSchema = z
  .strictObject({
    name: text(/^[a-z]([a-z0-9-]*[a-z0-9])?$/, "a name of small letters, digits and '-', beginning with a letter")
      .max(limits.instancePrefix, { error: says('E115', `is longer than ${limits.instancePrefix} characters`) })
      .meta({ description: 'Name of the nodepool, unique in its cluster. Its instances are named after it.' }),
    type: oneOf(instanceTypes, 'instance type', 'E118').meta({
      description: 'Instance type of the nodes, for example standard.medium.',
    }),
    size: between(1, 100, ' nodes').meta({ description: 'Number of nodes, 1 to 100.' }),
    diskSize: between(limits.diskSize.min, limits.diskSize.max, ' GiB')
      .default(50)
      .meta({ description: 'Disk of each node in GiB. Default: 50, as in the Terraform provider.' }),
    labels: labels().default({}).meta({ description: 'Kubernetes labels of the nodes.' }),
    taints: z.array(taintSchema).default([]).meta({ description: 'Kubernetes taints of the nodes.' }),
  })
  .meta({ description: 'A group of equal nodes.' });
