import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CoreV1Api, KubeConfig, PatchStrategy, setHeaderOptions } from '@kubernetes/client-node';
import { kubeconfig, ControlPlaneFiles } from '../control-plane/files.js';
import { ControlPlane } from '../control-plane/control-plane.js';
import {
  addresses,
  type ClusterComponent,
  type ImageTable,
  type LoadBalancerService,
  type NodeDeclaration,
  type RunningKubelet,
} from '../contracts.js';
import { fixedNames, serviceNames, type Lookup } from '../dns/names.js';
import { DnsServer } from '../dns/server.js';
import { ensureDnsService } from '../dns/service.js';
import { startKubelet } from '../kubelet/kubelet.js';
import { BridgeNetwork } from '../kubelet/network.js';
import { loadBalancersOf } from '../services/load-balancers.js';
import { ServiceProxy } from '../services/proxy.js';
import { followServices } from '../services/watch.js';
import type { RoomFunctions, RoomOptions } from './contract.js';
import { memoryOf } from './memory.js';
import { addLocalAddresses, setUpNetwork } from './network.js';
import { forward, serveTunnel } from './tunnel.js';

/** Everything that runs inside a cluster's namespaces. */
export class Room implements RoomFunctions {
  private options?: RoomOptions;
  private controlPlane?: ControlPlane;
  private kubelet?: RunningKubelet;
  private kubeConfig = new KubeConfig();
  private services?: { stop: () => Promise<void> };

  constructor(private readonly onServices: (services: readonly LoadBalancerService[]) => void) {}

  async start(options: RoomOptions): Promise<void> {
    this.options = options;
    const { folder, certificates } = options;
    await mkdir(join(folder, 'logs'), { recursive: true });
    await setUpNetwork();
    const files = new ControlPlaneFiles(join(folder, 'pki'), certificates);
    this.controlPlane = new ControlPlane({ folder, programs: options.programs, files });
    await this.controlPlane.start();
    this.kubeConfig.loadFromString(kubeconfig(certificates.room, certificates.controlPlaneAuthority.certificate));
    await this.startHostServices();
    await this.startServices();
    await addLocalAddresses(options.nodes.map(({ internalIp }) => internalIp));
    this.kubelet = await startKubelet({
      version: options.programs.version,
      kubeConfig: this.kubeConfig,
      nodes: options.nodes,
      images: options.images,
      folder: join(folder, 'kubelet'),
      network: new BridgeNetwork(join(folder, 'netns')),
      dns: { address: addresses.dns, domain: addresses.clusterDomain },
      serving: certificates.kubeletServing,
      clientAuthority: certificates.kubeletAuthority.certificate,
    });
    await serveTunnel(options.sockets.room, () => true);
  }

  async setNodes(nodes: readonly NodeDeclaration[]): Promise<void> {
    await addLocalAddresses(nodes.map(({ internalIp }) => internalIp));
    await this.kubelet?.setNodes(nodes);
  }

  async setImages(images: ImageTable): Promise<void> {
    await this.kubelet?.setImages(images);
  }

  async components(): Promise<readonly ClusterComponent[]> {
    const parts = (this.controlPlane?.processes ?? []).map(({ options, pid, memoryMiB, state }) => ({
      name: options.name,
      ...(pid === undefined ? {} : { pid }),
      memoryMiB,
      state,
      log: options.log,
    }));
    const log = join(this.options?.folder ?? '', 'logs', 'room.log');
    const nodes = { name: 'nodes', pid: process.pid, memoryMiB: memoryOf(process.pid), state: 'running', log } as const;
    return [...parts, nodes, ...(this.kubelet?.components() ?? [])];
  }

  async setLoadBalancerStatus(namespace: string, name: string, ip: string | undefined): Promise<void> {
    await this.kubeConfig
      .makeApiClient(CoreV1Api)
      .patchNamespacedServiceStatus(
        { name, namespace, body: { status: { loadBalancer: { ingress: ip === undefined ? null : [{ ip }] } } } },
        setHeaderOptions('Content-Type', PatchStrategy.MergePatch),
      );
  }

  async stop(): Promise<void> {
    await this.kubelet?.stop();
    await this.services?.stop();
    await this.controlPlane?.stop();
  }

  /** Addresses inside that lead to a port of the machine around the room. */
  private async startHostServices(): Promise<void> {
    const { hostServices = [], sockets } = this.options ?? {};
    await addLocalAddresses(hostServices.map(({ address }) => address));
    for (const { address, port, to } of hostServices) {
      await forward({ host: address, port }, sockets?.host ?? '', to);
    }
  }

  private async startServices(): Promise<void> {
    await ensureDnsService(this.kubeConfig.makeApiClient(CoreV1Api));
    const proxy = new ServiceProxy([addresses.dns]);
    const fixed = fixedNames(this.options?.hostNames ?? {});
    let own: Lookup = () => undefined;
    this.services = followServices(this.kubeConfig, (services, slices) => {
      proxy.update(services, slices);
      own = serviceNames(services, slices);
      this.onServices(loadBalancersOf(services));
    });
    await new DnsServer((name) => own(name) ?? fixed(name)).listen(addresses.dns);
  }
}
