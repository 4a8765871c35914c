import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CoreV1Api, type V1Pod } from '@kubernetes/client-node';
import type { ImageTable, KubeletOptions, NodeDeclaration, RunningKubelet } from '../contracts.js';
import { follow } from '../services/watch.js';
import type { KubeletContext } from './context.js';
import { startLogServer } from './log-server.js';
import { NodeRegistry } from './node.js';
import { podComponents } from './pod-components.js';
import { PodWorker } from './pod-worker.js';

const heartbeatEvery = 10_000;

/** One kubelet for all nodes of a cluster: their pods run as processes of the room. */
export async function startKubelet(options: KubeletOptions & { readonly version: string }): Promise<RunningKubelet> {
  const { kubeConfig, folder, network, dns, now = () => new Date() } = options;
  // Nothing of an earlier run is alive.
  await rm(join(folder, 'pods'), { recursive: true, force: true });
  await mkdir(join(folder, 'logs'), { recursive: true });
  const core = kubeConfig.makeApiClient(CoreV1Api);
  const registry = new NodeRegistry(kubeConfig, options.version);
  let nodes = new Map<string, NodeDeclaration>();
  let images = options.images;
  let pods: readonly V1Pod[] = [];
  const workers = new Map<string, PodWorker>();
  const context: KubeletContext = {
    core,
    network,
    folder,
    dns,
    now,
    images: () => images,
    node: (name) => nodes.get(name),
  };

  const reconcile = () => {
    const present = new Map(pods.map((pod) => [pod.metadata?.uid ?? '', pod]));
    for (const [uid, worker] of workers) {
      const pod = present.get(uid);
      if (pod !== undefined && nodes.has(pod.spec?.nodeName ?? '')) worker.update(pod);
      else {
        workers.delete(uid);
        void worker.stop(0);
      }
    }
    for (const [uid, pod] of present) {
      if (workers.has(uid) || !nodes.has(pod.spec?.nodeName ?? '')) continue;
      if (pod.status?.phase === 'Succeeded' || pod.status?.phase === 'Failed') {
        if (pod.metadata?.deletionTimestamp !== undefined) void finish(core, pod);
        continue;
      }
      const worker = new PodWorker(pod, context);
      workers.set(uid, worker);
      if (pod.metadata?.deletionTimestamp !== undefined) worker.update(pod);
      else void worker.run().catch((error: unknown) => console.error(`pod ${pod.metadata?.name ?? ''}:`, error));
    }
  };

  const setNodes = async (list: readonly NodeDeclaration[]): Promise<void> => {
    const wanted = new Map(list.map((node) => [node.name, node]));
    for (const name of await registry.names()) if (!wanted.has(name)) await registry.remove(name);
    for (const node of list) await registry.register(node, now());
    nodes = wanted;
    reconcile();
  };
  await setNodes(options.nodes);
  const watch = follow<V1Pod>(
    kubeConfig,
    '/api/v1/pods',
    () => core.listPodForAllNamespaces(),
    (list) => {
      pods = list;
      reconcile();
    },
  );
  const timer = setInterval(() => {
    for (const name of nodes.keys()) void registry.heartbeat(name, now()).catch(() => undefined);
  }, heartbeatEvery);
  const logs = await startLogServer(options.serving, options.clientAuthority, (namespace, name, container) => {
    const pod = pods.find(({ metadata }) => metadata?.namespace === namespace && metadata.name === name);
    return pod && PodWorker.log(folder, pod, container);
  });
  return {
    setNodes,
    setImages: async (table: ImageTable) => {
      images = table;
    },
    components: () => podComponents(pods, folder),
    stop: async () => {
      clearInterval(timer);
      logs.close();
      await watch.stop();
      await Promise.all([...workers.values()].map((worker) => worker.stop(2)));
    },
  };
}

/** Lets go of a pod that has run to its end and is to be deleted. */
async function finish(core: CoreV1Api, { metadata }: V1Pod): Promise<void> {
  await core
    .deleteNamespacedPod({
      name: metadata?.name ?? '',
      namespace: metadata?.namespace ?? '',
      body: { gracePeriodSeconds: 0 },
    })
    .catch(() => undefined);
}
