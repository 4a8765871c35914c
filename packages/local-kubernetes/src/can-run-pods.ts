import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** The flags of a room: namespaces of its own for users, network, mounts and processes, all ended with it. */
export const namespaceFlags = [
  '--user',
  '--map-root-user',
  '--net',
  '--mount',
  '--pid',
  '--fork',
  '--kill-child',
  '--mount-proc',
];

/** Whether this machine lets pods run as processes: Linux, user namespaces, and util-linux's and iproute2's programs. */
export async function canRunPods(): Promise<{ possible: true } | { possible: false; reason: string }> {
  if (process.platform !== 'linux') return { possible: false, reason: 'pods run as processes on Linux only' };
  for (const program of ['unshare', 'nsenter', 'ip', 'mount', 'chroot', 'timeout']) {
    const found = await execute('sh', ['-c', `command -v ${program}`]).catch(() => undefined);
    if (found === undefined) {
      return {
        possible: false,
        reason: `${program} is not on this machine (packages util-linux, iproute2, coreutils)`,
      };
    }
  }
  try {
    await execute('unshare', [
      ...namespaceFlags,
      'sh',
      '-ec',
      'ip link add exoplane0 type bridge && mount -t tmpfs tmpfs /mnt',
    ]);
    return { possible: true };
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    return {
      possible: false,
      reason: `this machine forbids user namespaces (${said.split('\n')[0] ?? ''}); sysctl kernel.unprivileged_userns_clone=1 or kernel.apparmor_restrict_unprivileged_userns=0 allows them`,
    };
  }
}
