import type { LocalCloud, LocalCloudOptions } from './local-cloud.js';

export type { LocalCloud, LocalCloudOptions } from './local-cloud.js';
export { localCloudStatus, resetLocalCloud, spawnLocalCloud, stopLocalCloud } from './daemon/daemon.js';
export { clientEnvironment, type Endpoints, type LocalCloudStatus } from './status.js';
export { LocalCloudError } from './errors.js';
export { localRepository } from './git/git-folder.js';
export { writeImages } from './kubernetes/images-file.js';
export type { KubernetesComponent, KubernetesOptions } from './kubernetes/options.js';
export type { Pace } from './operations/pace.js';
export type { Ports } from './ports.js';
export { faultKinds, type FaultKind, type FaultRule } from './server/faults.js';
export { identify, isAlive, type ProcessIdentity } from './daemon/process-identity.js';

/**
 * Starts a local cloud in this process; it ends with it. Throws `LocalCloudError` L101 where the folder is in use, L102
 * where a port is taken; nothing is left running then.
 */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  // Loaded when needed: whoever only asks for the status need not wait for the whole server.
  return (await import('./local-cloud.js')).startLocalCloud(options);
}
