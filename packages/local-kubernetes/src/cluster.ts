import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBirpc } from 'birpc';
import { namespaceFlags } from './can-run-pods.js';
import { issueCertificates } from './certificates.js';
import { addresses, type ClusterOptions, type RunningCluster } from './contracts.js';
import type { HostFunctions, RoomFunctions } from './room/contract.js';
import { connectThrough, forward, serveTunnel } from './room/tunnel.js';

/** Compiled: it is run by a plain Node, also where this file is not. */
const roomMain = join(__dirname, '..', 'lib', 'room', 'main.js');
const startTimeout = 180_000;

/**
 * Starts a cluster, or goes on with the data that its folder holds. Resolves when its API server is ready and its nodes
 * are registered. Nothing of it outlives this process, however that ends. Rejects with what failed and where its log is.
 */
export async function startCluster(options: ClusterOptions): Promise<RunningCluster> {
  const { folder, hostServices } = options;
  await mkdir(join(folder, 'logs'), { recursive: true });
  // A socket's path may have 107 bytes: too few for many a folder.
  const socketFolder = await mkdtemp(
    join(tmpdir(), `exoplane-${createHash('sha256').update(folder).digest('hex').slice(0, 8)}-`),
  );
  const sockets = { room: join(socketFolder, 'room'), host: join(socketFolder, 'host') };
  const hostTunnel = await serveTunnel(sockets.host, ({ host, port }) =>
    hostServices.some(({ to }) => to.host === host && to.port === port),
  );
  const child = enterRoom(join(folder, 'logs', 'room.log'));
  let stopping = false;
  const room = createBirpc<RoomFunctions, HostFunctions>(
    { servicesChanged: (services) => options.onServiceChange?.(services) },
    {
      post: (data) => child.connected && child.send(data as object),
      on: (listener) => child.on('message', listener),
      timeout: startTimeout,
    },
  );
  const ended = once(child, 'exit');
  const cleanUp = async () => {
    hostTunnel.close();
    await rm(socketFolder, { recursive: true, force: true });
  };
  void ended.then(async () => {
    await cleanUp();
    if (!stopping) options.onExit?.(`the cluster ended; see ${join(folder, 'logs', 'room.log')}`);
  });
  try {
    await Promise.race([
      room.start({
        folder,
        sockets,
        programs: options.programs,
        images: options.images,
        certificates: await issueCertificates(folder, options.authorities, options.serverNames),
        hostServices,
        hostNames: options.hostNames,
        nodes: options.nodes ?? [],
      }),
      ended.then(() =>
        Promise.reject(new Error(`the cluster ended while it started; see ${join(folder, 'logs', 'room.log')}`)),
      ),
    ]);
  } catch (error) {
    stopping = true;
    child.kill('SIGKILL');
    await ended;
    throw error;
  }
  const api = await forward({ host: '127.0.0.1', port: options.apiPort ?? 0 }, sockets.room, {
    host: '127.0.0.1',
    port: addresses.apiPort,
  });
  return {
    apiServer: { host: '127.0.0.1', port: portOf(api) },
    setNodes: (nodes) => room.setNodes(nodes),
    setImages: (images) => room.setImages(images),
    components: () => room.components(),
    dial: (host, port) => connectThrough(sockets.room, { host, port }),
    setLoadBalancerStatus: (namespace, name, ip) => room.setLoadBalancerStatus(namespace, name, ip),
    stop: async () => {
      stopping = true;
      api.close();
      await Promise.race([room.stop().catch(() => undefined), ended]);
      child.disconnect();
      await ended;
      await cleanUp();
    },
  };
}

/** Namespaces, and in them the room's process, which ends when its channel to this one closes. */
function enterRoom(log: string): ChildProcess {
  const output = openSync(log, 'a');
  const child = spawn('unshare', [...namespaceFlags, process.execPath, roomMain], {
    stdio: ['ignore', output, output, 'ipc'],
    // JSON would lose what errors say.
    serialization: 'advanced',
    // In a group of its own: a Ctrl-C in a terminal is for us, and we stop it in order.
    detached: true,
  });
  closeSync(output);
  return child;
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
