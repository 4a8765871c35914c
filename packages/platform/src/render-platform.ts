import type { AddOn, PlatformInput } from './add-ons/add-on.js';
import { addOns as allAddOns } from './add-ons/registry.js';
import { rootObjects } from './root.js';
import { joinTrees, objectFiles, type Tree } from './tree/tree.js';

/**
 * Renders an environment's platform: `platform/<add-on>/…` and `root/…`, one file for each object. The same input gives
 * the same bytes. `addOns`: others than the library's own, for a company that adds some.
 */
export async function renderPlatform(input: PlatformInput, addOns: readonly AddOn[] = allAddOns): Promise<Tree> {
  const parts = await Promise.all(
    addOns.map(async (addOn) => objectFiles(`platform/${addOn.name}`, await addOn.render(input))),
  );
  return joinTrees([...parts, objectFiles('root', rootObjects(input, addOns))]);
}
