import { z } from 'zod';
import { zones } from '../cloud/zones.js';
import { approvalsSchema } from './approvals.js';
import { clusterSchema } from './cluster.js';
import { databaseSchema } from './database.js';
import { domainName } from './domain.js';
import { labels } from './labels.js';
import { loadBalancerSchema } from './load-balancer.js';
import { localSchema } from './local.js';
import { partial } from './partial.js';
import { platformSchema } from './platform.js';
import { oneOf } from './text.js';
import { optionalMoment } from './time.js';

export const zone = () => oneOf(zones, 'Exoscale zone', 'E116');

/** The keys of an environment, as a person may write them; every field has its default here and nowhere else. */
const shape = {
  kind: oneOf(['persistent', 'ephemeral'], 'kind of environment', 'E110')
    .default('persistent')
    .meta({ description: 'persistent stays; ephemeral is removed when it expires. Default: persistent.' }),
  expires: optionalMoment().meta({
    description: 'When an ephemeral environment is removed, for example 2026-11-25T17:00:00Z.',
  }),
  zone: z.optional(zone()).meta({ description: "Exoscale zone. Default: the organisation's." }),
  domain: domainName().meta({ description: 'Domain of the environment, for example staging.example.com.' }),
  cluster: clusterSchema.prefault({}),
  database: z
    .union([z.literal(false), databaseSchema])
    .prefault({})
    .meta({ description: 'The managed database, or false for none.' }),
  loadBalancer: loadBalancerSchema.prefault({}),
  approvals: approvalsSchema.prefault({}),
  platform: platformSchema,
  local: localSchema,
  labels: labels().default({}).meta({ description: 'Labels on everything of this environment that can carry them.' }),
};

/**
 * The schema of an environment, with a company's own keys added.
 *
 * @param extension further keys, each a zod schema; give them defaults, or every environment must name them.
 * @example defineEnvironmentSchema({ costCentre: z.string().default('web').meta({ description: 'Who pays.' }) })
 */
export function defineEnvironmentSchema<Extension extends z.ZodRawShape = Record<never, never>>(extension?: Extension) {
  return z
    .strictObject({ ...shape, ...(extension ?? ({} as Extension)) })
    .meta({ description: 'An environment of this platform.' });
}

export const environmentSchema = defineEnvironmentSchema();

/** Any environment schema: the library's own or one with a company's keys. */
export type EnvironmentSchema = typeof environmentSchema;

/** What a person may write into one environment's file: everything but the domain may come from what it extends. */
export const environmentFileSchema = (schema: EnvironmentSchema = environmentSchema) =>
  z
    .strictObject({
      extends: z
        .optional(z.string())
        .meta({ description: 'Environment whose keys are taken over. Default: defaults.' }),
      ...partial(schema).shape,
    })
    .meta({ description: 'An environment of this platform: what differs from the defaults.' });

/** What a person may write into `defaults.yaml`: an environment's keys without those that one environment has alone. */
export const defaultsFileSchema = (schema: EnvironmentSchema = environmentSchema) =>
  partial(schema)
    .omit({ domain: true, expires: true })
    .meta({ description: 'What an environment of this platform has unless its own file says something else.' });

type Parsed = z.output<typeof environmentSchema>;
type ParsedDatabase = Exclude<Parsed['database'], false>;

/** The managed database of an environment, every field filled. */
export type Database = ParsedDatabase & { terminationProtection: boolean };

/** An environment as infra and delivery see it: every field filled from the defaults. */
export type Environment = Omit<Parsed, 'zone' | 'database'> & {
  /** From the file's name: `staging` for environments/staging.yaml. */
  name: string;
  zone: (typeof zones)[number];
  database: false | Database;
};
export type Nodepool = Environment['cluster']['nodepools'][number];
export type Taint = Nodepool['taints'][number];
