import { z } from 'zod';
import { maintenanceDays, postgresPlans, postgresVersions } from '../cloud/postgres.js';
import { cidr } from './cidr.js';
import { oneOf, upTo } from './text.js';
import { optionalMoment, timeOfDay } from './time.js';

export const allowSchema = z
  .strictObject({
    cidr: cidr().meta({ description: 'Address range that may reach the database, for example 203.0.113.7/32.' }),
    note: z.optional(upTo(255)).meta({ description: 'Whose addresses these are.' }),
    expires: optionalMoment().meta({ description: 'When this permission ends, for example 2026-11-25T17:00:00Z.' }),
  })
  .meta({ description: 'One permission to reach the database.' });

export const databaseSchema = z
  .strictObject({
    engine: oneOf(['postgres'], 'database engine', 'E110')
      .default('postgres')
      .meta({ description: 'Database engine. Default: postgres.' }),
    plan: oneOf(postgresPlans, 'PostgreSQL plan', 'E117')
      .default('startup-4')
      .meta({ description: 'Plan: size and redundancy. Default: startup-4.' }),
    version: oneOf(postgresVersions, 'PostgreSQL version', 'E110')
      .default('17')
      .meta({ description: "Major version in quotes, like '17'. Changing it replaces the database. Default: '17'." }),
    backups: z
      .strictObject({
        time: timeOfDay().default('02:00').meta({ description: "When backups begin, UTC. Default: '02:00'." }),
      })
      .prefault({})
      .meta({ description: 'Backups, made daily.' }),
    maintenance: z
      .strictObject({
        day: oneOf(maintenanceDays, 'day of the week', 'E110')
          .default('sunday')
          .meta({ description: 'Day of maintenance, or never. Default: sunday.' }),
        time: timeOfDay().default('03:30').meta({ description: "When maintenance begins, UTC. Default: '03:30'." }),
      })
      .prefault({})
      .meta({ description: 'When Exoscale may install updates.' }),
    allow: z.array(allowSchema).default([]).meta({
      description: 'Who may reach the database besides the nodes. Replaces the inherited list. Default: nobody.',
    }),
    allowEverywhere: z
      .boolean()
      .default(false)
      .meta({ description: 'Must be true for 0.0.0.0/0 or ::/0 to be accepted in allow. Default: false.' }),
    terminationProtection: z.optional(z.boolean()).meta({
      description: 'Refuse to delete the database. Default: true, and false for an ephemeral environment.',
    }),
  })
  .meta({ description: 'The managed database.' });
