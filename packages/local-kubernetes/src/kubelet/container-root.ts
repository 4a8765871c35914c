import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface Mount {
  /** File or folder of the machine. */
  readonly source: string;
  /** Absolute path in the container. */
  readonly target: string;
  readonly readOnly: boolean;
}

export interface ContainerRoot {
  /** The container's own folder; made if missing. */
  readonly folder: string;
  readonly hostName: string;
  readonly dns: { readonly servers: readonly string[]; readonly searches: readonly string[] };
  readonly podIp: string;
  readonly mounts: readonly Mount[];
}

/** Folders of the machine that a container sees as they are, read-only: its programs' libraries. */
const shared = [
  'usr',
  'bin',
  'sbin',
  'lib',
  'lib32',
  'lib64',
  'libx32',
  'etc/ssl',
  'etc/alternatives',
  'etc/ca-certificates',
];
const devices = ['null', 'zero', 'full', 'random', 'urandom', 'tty'];
const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/**
 * Writes the script that makes a container's file system, in a mount namespace of its own, and then becomes the
 * container's program (its arguments: working folder, program, arguments). The file system is a tmpfs with the
 * machine's programs bound in read-only; what it says of users, limits and a read-only root is not enforced.
 */
export async function writeStartScript(root: ContainerRoot): Promise<string> {
  const own = join(root.folder, 'etc');
  await mkdir(own, { recursive: true });
  await writeFile(join(own, 'hosts'), `127.0.0.1 localhost\n${root.podIp} ${root.hostName}\n`);
  await writeFile(join(own, 'hostname'), `${root.hostName}\n`);
  await writeFile(
    join(own, 'resolv.conf'),
    `search ${root.dns.searches.join(' ')}\n${root.dns.servers.map((server) => `nameserver ${server}\n`).join('')}options ndots:5\n`,
  );
  await writeFile(join(own, 'passwd'), 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/sh\n');
  await writeFile(join(own, 'group'), 'root:x:0:\nnogroup:x:65534:\n');
  await writeFile(join(own, 'nsswitch.conf'), 'passwd: files\ngroup: files\nhosts: files dns\n');
  const script = join(root.folder, 'start.sh');
  await writeFile(script, scriptOf(root, own), { mode: 0o700 });
  return script;
}

function scriptOf({ folder, mounts }: ContainerRoot, own: string): string {
  const lines = [
    'set -e',
    `R=${quote(join(folder, 'root'))}`,
    'mkdir -p "$R"',
    'mount --make-rprivate /',
    'mount -t tmpfs -o mode=755 tmpfs "$R"',
    // A mount of the machine may have flags that a user namespace must keep.
    'readonly_bind() { mount --bind "$1" "$2"; mount -o remount,bind,ro "$2" 2>/dev/null || mount -o remount,bind,ro,nosuid,nodev "$2"; }',
    'mkdir -p "$R/etc" "$R/dev/shm" "$R/proc" "$R/root" "$R/run" "$R/var/run" "$R/tmp" "$R/home"',
    'chmod 1777 "$R/tmp"',
    `cp ${quote(own)}/* "$R/etc/"`,
    `for d in ${shared.join(' ')}; do
  if [ -L "/$d" ]; then cp -P "/$d" "$R/$d"; elif [ -d "/$d" ]; then mkdir -p "$R/$d"; readonly_bind "/$d" "$R/$d"; fi
done`,
    `for d in ${devices.join(' ')}; do : > "$R/dev/$d"; mount --bind "/dev/$d" "$R/dev/$d"; done`,
    'ln -s /proc/self/fd "$R/dev/fd"; ln -s fd/0 "$R/dev/stdin"; ln -s fd/1 "$R/dev/stdout"; ln -s fd/2 "$R/dev/stderr"',
    'mount --rbind /proc "$R/proc"',
    // Images bring their own /usr/local; the machine's is none of theirs.
    'if [ -d "$R/usr/local" ]; then mount -t tmpfs -o mode=755 tmpfs "$R/usr/local"; mkdir -p "$R/usr/local/bin"; fi',
    ...[...mounts].sort((a, b) => (a.target < b.target ? -1 : 1)).map(mountLine),
    'W="$1"; shift',
    'mkdir -p "$R/$W"',
    `exec chroot "$R" /bin/sh -c 'cd "$1"; shift; exec "$@"' sh "$W" "$@"`,
  ];
  return `${lines.join('\n')}\n`;
}

function mountLine({ source, target, readOnly }: Mount): string {
  const from = quote(source);
  const to = `"$R"${quote(target)}`;
  const make = `if [ -d ${from} ]; then mkdir -p ${to}; else mkdir -p "$R"${quote(dirname(target))}; [ -e ${to} ] || : > ${to}; fi`;
  return `${make}\n${readOnly ? `readonly_bind ${from} ${to}` : `mount --bind ${from} ${to}`}`;
}
