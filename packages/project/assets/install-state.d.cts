/**
 * Why the dependencies of an npm workspace must be installed, in a few words, or `undefined` where all is in place.
 *
 * @param root folder of the workspace's root `package.json`
 */
export function installNeeded(root: string): string | undefined;
