import { badRequest } from '../../api/errors.js';

/** Kubernetes versions of new clusters, the newest first. */
export const kubernetesVersions = ['1.37.2', '1.36.5', '1.35.9', '1.34.12'] as const;

/** Versions that run, but that no new cluster gets. */
export const deprecatedVersions = ['1.33.14'] as const;

/** Throws 400 for a version that is not offered. */
export function checkVersion(version: string): string {
  if (kubernetesVersions.some((known) => known === version)) return version;
  throw badRequest(`Kubernetes ${version} is not available; versions: ${kubernetesVersions.join(', ')}`);
}

/** Throws 400 where real clusters run, and the programs at hand are not of that version. */
export function checkProgram(version: string, present: string | undefined): void {
  if (present === undefined || present === version) return;
  throw badRequest(`the local cloud has Kubernetes ${present}, not ${version}: write cluster.version: '${present}'`);
}

/** Throws 400 for an upgrade that goes back or skips a minor version. */
export function checkUpgrade(from: string, to: string): string {
  checkVersion(to);
  const [before, after] = [from, to].map((version) => version.split('.').map(Number));
  const [, oldMinor = 0, oldPatch = 0] = before ?? [];
  const [, newMinor = 0, newPatch = 0] = after ?? [];
  const forward = newMinor > oldMinor || (newMinor === oldMinor && newPatch > oldPatch);
  if (!forward) throw badRequest(`a cluster of version ${from} cannot go to ${to}: only upwards`);
  if (newMinor > oldMinor + 1)
    throw badRequest(`a cluster of version ${from} cannot go to ${to}: one minor version at a time`);
  return to;
}
