import type { Family } from '../api/family.js';
import { antiAffinityGroupsFamily } from './anti-affinity-groups.js';
import { zonesFamily } from './zones.js';

/** Everything the local cloud offers; whatever is not here answers 501. */
export const families: readonly Family[] = [zonesFamily, antiAffinityGroupsFamily];
