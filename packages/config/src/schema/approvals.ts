import { z } from 'zod';
import { between, says, text } from './text.js';

const reviewer = () =>
  text(/^[A-Za-z0-9](-?[A-Za-z0-9])*(\/[A-Za-z0-9._-]+)?$/, "a GitHub user like 'ada' or a team like 'example/ops'");

/** Limits of GitHub: 6 reviewers, 43,200 minutes (docs.github.com, Managing environments for deployment). */
export const approvalsSchema = z
  .strictObject({
    reviewers: z
      .array(reviewer())
      .max(6, { error: says('E119', 'has more than 6 reviewers, which GitHub does not allow') })
      .default([])
      .meta({
        description: 'GitHub users or teams of whom one must agree. Replaces the inherited list. Default: nobody.',
      }),
    waitMinutes: between(0, 43_200, ' minutes')
      .default(0)
      .meta({ description: 'Minutes to wait before a deployment begins, up to 43200. Default: 0.' }),
    after: z.optional(z.array(z.string())).meta({ description: 'Environments that must be deployed before this one.' }),
  })
  .meta({ description: 'What must happen before a deployment.' });
