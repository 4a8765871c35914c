import { z } from 'zod';
import { limits } from '../cloud/limits.js';
import type { Zone } from '../cloud/zones.js';
import { domainName } from './domain.js';
import { zone } from './environment.js';
import { text, says } from './text.js';

const prefixLength = 20;

export const organisationSchema = z
  .strictObject({
    name: text(/^[a-z]([a-z0-9-]*[a-z0-9])?$/, "a name of small letters, digits and '-', beginning with a letter")
      // Leaves 42 of a database's 63 characters to the environment's name.
      .max(prefixLength, { error: says('E115', `is longer than ${prefixLength} characters`) })
      .meta({ description: 'Begins the names of everything in the cloud, for example whizu in whizu-staging.' }),
    zone: zone().meta({ description: 'Where the state bucket lies, and the default zone of environments.' }),
    domain: z
      .strictObject({
        name: domainName().meta({ description: "The company's domain, for example example.com." }),
        managed: z.boolean().default(true).meta({
          description: 'true: Exoscale hosts the domain. false: somebody else does, see delegated. Default: true.',
        }),
        delegated: z.optional(domainName()).meta({
          description: 'The subdomain that is delegated to Exoscale where somebody else runs the domain.',
        }),
      })
      .meta({ description: 'The domain under which the environments live.' }),
    stateBucket: z
      .optional(
        text(/^[a-z0-9][a-z0-9-]*[a-z0-9]$/, "a bucket name of small letters, digits and '-'")
          .min(limits.bucketName.min, { error: says('E113', `is shorter than ${limits.bucketName.min} characters`) })
          .max(limits.bucketName.max, { error: says('E115', `is longer than ${limits.bucketName.max} characters`) }),
      )
      .meta({
        description:
          'Bucket that holds the state; names of buckets are unique in all of Exoscale. Default: <name>-exoplane-state.',
      }),
    repository: z
      .optional(
        z.strictObject({
          url: text(
            /^(https:\/\/|ssh:\/\/|git@)\S+$/,
            'an address like https://github.com/acme/platform.git',
            'E113',
          ).meta({
            description: 'Where this repository lies: Argo CD reads the rendered branches (env/<environment>) there.',
          }),
        }),
      )
      .meta({ description: 'The place of this repository; without it no platform is installed in the real cloud.' }),
  })
  .meta({ description: 'What all environments of this company share.' });

type Parsed = z.output<typeof organisationSchema>;

/** The organisation, every field filled. */
export type Organisation = Omit<Parsed, 'stateBucket' | 'zone'> & { zone: Zone; stateBucket: string };
