import {
  CoordinationV1Api,
  CoreV1Api,
  PatchStrategy,
  setHeaderOptions,
  V1MicroTime,
  type KubeConfig,
} from '@kubernetes/client-node';
import { addresses, type NodeDeclaration } from '../contracts.js';
import { isNotFound } from './object-reader.js';

const mergePatch = setHeaderOptions('Content-Type', PatchStrategy.MergePatch);
const leaseNamespace = 'kube-node-lease';
const maximumPods = '110';

/** Makes and keeps the Node objects. */
export class NodeRegistry {
  private readonly core: CoreV1Api;
  private readonly coordination: CoordinationV1Api;

  constructor(
    kubeConfig: KubeConfig,
    private readonly version: string,
  ) {
    this.core = kubeConfig.makeApiClient(CoreV1Api);
    this.coordination = kubeConfig.makeApiClient(CoordinationV1Api);
  }

  /** Makes a node or brings it up to date. */
  async register(node: NodeDeclaration, now: Date): Promise<void> {
    const metadata = {
      name: node.name,
      labels: {
        'kubernetes.io/hostname': node.name,
        'kubernetes.io/os': 'linux',
        'kubernetes.io/arch': process.arch === 'x64' ? 'amd64' : process.arch,
        ...node.labels,
      },
    };
    const spec = { providerID: node.providerId, taints: node.taints.map((taint) => ({ ...taint })) };
    try {
      await this.core.patchNode(
        { name: node.name, body: { metadata, spec: { providerID: node.providerId } } },
        mergePatch,
      );
    } catch (error) {
      if (!isNotFound(error)) throw error;
      await this.core.createNode({ body: { metadata, spec } });
    }
    const capacity = {
      cpu: String(node.cpus),
      memory: `${node.memoryMiB}Mi`,
      pods: maximumPods,
      'ephemeral-storage': '50Gi',
    };
    const condition = (type: string, status: string, reason: string) => ({
      type,
      status,
      reason,
      message: 'pods run as processes',
      lastHeartbeatTime: now,
      lastTransitionTime: now,
    });
    const status = {
      capacity,
      allocatable: capacity,
      addresses: [
        { type: 'InternalIP', address: node.internalIp },
        { type: 'ExternalIP', address: node.externalIp },
        { type: 'Hostname', address: node.name },
      ],
      conditions: [
        condition('Ready', 'True', 'KubeletReady'),
        condition('MemoryPressure', 'False', 'KubeletHasSufficientMemory'),
        condition('DiskPressure', 'False', 'KubeletHasNoDiskPressure'),
        condition('PIDPressure', 'False', 'KubeletHasSufficientPID'),
      ],
      daemonEndpoints: { kubeletEndpoint: { Port: addresses.kubeletPort } },
      nodeInfo: {
        architecture: process.arch === 'x64' ? 'amd64' : process.arch,
        bootID: node.name,
        containerRuntimeVersion: 'process://1',
        kernelVersion: '',
        kubeProxyVersion: '',
        kubeletVersion: `v${this.version}`,
        machineID: node.name,
        operatingSystem: 'linux',
        osImage: 'Exoplane local cloud',
        systemUUID: node.name,
      },
    };
    await this.core.patchNodeStatus({ name: node.name, body: { status } }, mergePatch);
    await this.heartbeat(node.name, now);
  }

  /** Without it the node, and then its pods, are taken for lost after 40 seconds. */
  async heartbeat(name: string, now: Date): Promise<void> {
    const spec = { holderIdentity: name, leaseDurationSeconds: 40, renewTime: new V1MicroTime(now) };
    try {
      await this.coordination.patchNamespacedLease({ name, namespace: leaseNamespace, body: { spec } }, mergePatch);
    } catch (error) {
      if (!isNotFound(error)) throw error;
      await this.coordination.createNamespacedLease({ namespace: leaseNamespace, body: { metadata: { name }, spec } });
    }
  }

  async remove(name: string): Promise<void> {
    await this.core.deleteNode({ name }).catch((error: unknown) => {
      if (!isNotFound(error)) throw error;
    });
  }

  /** Nodes that the cluster knows, from this run or an earlier one. */
  async names(): Promise<string[]> {
    return (await this.core.listNode()).items.map(({ metadata }) => metadata?.name ?? '');
  }
}
