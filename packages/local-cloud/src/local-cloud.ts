import { join, resolve } from 'node:path';
import { openCore } from './core.js';
import { lockFolder } from './daemon/folder-lock.js';
import { removeRuntime, writeRuntime } from './daemon/runtime-file.js';
import { DnsServer } from './dns/dns-server.js';
import { LocalCloudError } from './errors.js';
import { loadIdentity } from './identity.js';
import { ObjectStorage } from './object-storage/object-storage.js';
import { gitFolder } from './git/git-folder.js';
import { GitServer } from './git/git-server.js';
import { gitInside, type KubernetesOptions } from './kubernetes/options.js';
import type { Pace } from './operations/pace.js';
import { choosePorts, type Ports } from './ports.js';
import { Certificates } from './server/certificates.js';
import { closeServer, listen } from './server/listen.js';
import { TlsProxy } from './server/proxy.js';
import { clientEnvironment, limits, type Endpoints, type LocalCloudStatus } from './status.js';
import { zoneNames } from './families/zones.js';

export interface LocalCloudOptions {
  /** Folder of everything it keeps: state, buckets, CA, key, ports, log. Made if missing; one process at a time. */
  readonly dir: string;
  /** The versitygw binary; without it there is no object storage. */
  readonly versitygw?: string;
  /** The official `openapi.json`; without it requests and answers are not checked, and the status says so. */
  readonly openapi?: string;
  /** Default: those of last time, else 7070, 7071 and 7072, else free ones. One that is given is insisted on. */
  readonly ports?: Partial<Ports>;
  /** How long operations take; default `quick`. */
  readonly pace?: Pace;
  /** Makes an answer that the OpenAPI document does not allow a 500; default false: it is counted in the statistics. */
  readonly strict?: boolean;
  /** Other quotas than the usual ones, by the API's name of the resource. */
  readonly quotas?: Readonly<Record<string, number>>;
  /** Makes the SKS clusters real. Default: they are told of only. */
  readonly kubernetes?: KubernetesOptions;
  /** File descriptor for the object storage's own output; default: nowhere. */
  readonly output?: number;
}

/** A running local cloud in this process. */
export interface LocalCloud {
  readonly status: LocalCloudStatus;
  /** The environment of a client: endpoint, proxy, CA, the local key. Holds a secret. */
  clientEnvironment(): Record<string, string>;
  /** Answers no more; everything is on disk. */
  stop(): Promise<void>;
}

type Undo = (() => Promise<void> | void)[];

const loopback = '127.0.0.1';

/**
 * Starts a local cloud in this process. Throws `LocalCloudError` L101 where the folder is in use, L102 where a port is
 * taken; nothing is left running then.
 */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const dir = resolve(options.dir);
  const lock = lockFolder(dir);
  const lost: number[] = [];
  for (;;) {
    const undo: Undo = [];
    const stop = async (): Promise<void> => {
      for (const step of undo.splice(0).reverse()) await step();
    };
    try {
      const cloud = await assemble(dir, options, await choosePorts(dir, options.ports, lost), undo, stop);
      undo.unshift(() => lock.release());
      return cloud;
    } catch (error) {
      await stop();
      // Somebody took the port after we had found it free; only one that was asked for is insisted on.
      const port = error instanceof LocalCloudError ? error.port : undefined;
      if (port === undefined || lost.length > 5 || Object.values(options.ports ?? {}).includes(port)) {
        lock.release();
        throw error;
      }
      lost.push(port);
    }
  }
}

async function assemble(
  dir: string,
  options: LocalCloudOptions,
  ports: Ports,
  undo: Undo,
  stop: () => Promise<void>,
): Promise<LocalCloud> {
  const { credentials } = loadIdentity(dir);
  const certificates = await Certificates.open(join(dir, 'ca'));
  const storage = options.versitygw === undefined ? undefined : objectStorageIn(dir, options.versitygw, options);
  const { openapi, pace, strict, quotas, kubernetes } = options;
  const endpoints: Endpoints = {
    api: `http://${loopback}:${ports.api}/v2`,
    proxy: `http://${loopback}:${ports.api}`,
    ca: certificates.file,
    ...(storage && { s3: `http://${loopback}:${ports.s3}` }),
    dns: { host: loopback, port: ports.dns },
  };
  const validated = options.openapi !== undefined;
  const known = { dir, zones: zoneNames, limits: limits(validated) };
  const git = kubernetes && (await startGit(dir, undo));
  const core = await openCore({
    ...{ dir, openapi, pace, strict, quotas },
    ...(kubernetes && git && { kubernetes: withGit(kubernetes, git.port) }),
    objectStorage: storage?.forward,
    status: () => ({ running: true, pid: process.pid, endpoints, ...known }),
  });
  undo.push(() => core.close());
  const proxy = new TlsProxy(core.server, certificates, speaksFor(core.cloud.zones, storage !== undefined));
  undo.push(() => proxy.stop());
  await listen(core.server, ports.api, 'API');
  undo.push(() => closeServer(core.server));
  if (storage) await startStorage(storage, ports.s3, undo);
  const dns = new DnsServer(core.dnsZones);
  undo.push(() => dns.close());
  await dns.listen(ports.dns);
  writeRuntime(dir, { endpoints, validated });
  undo.push(() => removeRuntime(dir));
  return {
    status: { running: true, pid: process.pid, endpoints, credentials, ...known },
    clientEnvironment: () => clientEnvironment(endpoints, credentials),
    stop,
  };
}

async function startGit(dir: string, undo: Undo): Promise<{ port: number }> {
  const server = new GitServer(gitFolder(dir));
  const port = await server.start();
  undo.push(() => server.stop());
  return { port };
}

/** The clusters reach the git server under a name of its own. */
function withGit(options: KubernetesOptions, port: number): KubernetesOptions {
  const { name, address, port: inside } = gitInside;
  const service = { address, port: inside, to: { host: loopback, port } };
  return {
    ...options,
    hostServices: [...(options.hostServices ?? []), service],
    hostNames: { ...options.hostNames, [name]: address },
  };
}

function objectStorageIn(dir: string, program: string, { output }: LocalCloudOptions): ObjectStorage {
  const { credentials } = loadIdentity(dir);
  return new ObjectStorage(zoneNames, {
    program,
    dir: join(dir, 'object-storage'),
    credentials,
    output: output ?? 'ignore',
  });
}

async function startStorage(storage: ObjectStorage, port: number, undo: Undo): Promise<void> {
  undo.push(() => storage.stop());
  await storage.start();
  const server = storage.createServer();
  await listen(server, port, 'object storage');
  undo.push(() => closeServer(server));
}

/** The hosts whose certificates it shows: the API of each zone, and the object storage of each. */
function speaksFor(zones: readonly string[], storage: boolean): (host: string) => boolean {
  return (host) => {
    const api = /^[a-z0-9]+-(.+)\.exoscale\.com$/.exec(host)?.[1];
    const objects = storage ? /(?:^|\.)sos-([a-z0-9-]+)\.exo\.io$/.exec(host)?.[1] : undefined;
    return [api, objects].some((zone) => zone !== undefined && zones.includes(zone));
  };
}
