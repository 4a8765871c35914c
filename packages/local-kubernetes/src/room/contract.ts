/** What the room and the machine around it ask of each other. */
import type {
  ClusterComponent,
  HostService,
  ImageTable,
  KeyPair,
  KubernetesPrograms,
  LoadBalancerService,
  NodeDeclaration,
} from '../contracts.js';

export interface RoomCertificates {
  readonly controlPlaneAuthority: KeyPair;
  readonly kubeletAuthority: KeyPair;
  readonly aggregationAuthority: KeyPair;
  readonly apiServer: KeyPair;
  readonly apiServerAsKubeletClient: KeyPair;
  readonly apiServerAsProxy: KeyPair;
  readonly controllerManager: KeyPair;
  readonly scheduler: KeyPair;
  /** For what runs in the room itself: kubelet, services, DNS. */
  readonly room: KeyPair;
  readonly kubeletServing: KeyPair;
  /** PEM; `certificate` is the public key. */
  readonly serviceAccounts: KeyPair;
}

export interface RoomOptions {
  readonly folder: string;
  readonly sockets: { readonly room: string; readonly host: string };
  readonly programs: KubernetesPrograms;
  readonly images: ImageTable;
  readonly certificates: RoomCertificates;
  readonly hostServices: readonly HostService[];
  readonly hostNames: Readonly<Record<string, string>>;
  readonly nodes: readonly NodeDeclaration[];
}

/** Asked by the machine. */
export interface RoomFunctions {
  start(options: RoomOptions): Promise<void>;
  setNodes(nodes: readonly NodeDeclaration[]): Promise<void>;
  setImages(images: ImageTable): Promise<void>;
  components(): Promise<readonly ClusterComponent[]>;
  setLoadBalancerStatus(namespace: string, name: string, ip: string | undefined): Promise<void>;
  stop(): Promise<void>;
}

/** Asked by the room. */
export interface HostFunctions {
  servicesChanged(services: readonly LoadBalancerService[]): void;
}
