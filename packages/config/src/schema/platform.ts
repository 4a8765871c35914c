import { z } from 'zod';

/** What runs in the cluster beside the apps. */
export const platformSchema = z
  .boolean()
  .default(true)
  .meta({ description: 'Whether Argo CD and the platform run in the cluster; false: a bare cluster. Default: true.' });
