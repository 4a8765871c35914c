import type { Duplex } from 'node:stream';
import type { KubeConfig } from '@kubernetes/client-node';

/** A certificate and its key, both PEM. */
export interface KeyPair {
  readonly certificate: string;
  readonly key: string;
}

/** Paths of the programs that a control plane is made of. */
export interface KubernetesPrograms {
  /** Of the three Kubernetes programs, such as `1.37.2`. */
  readonly version: string;
  readonly etcd: string;
  readonly kubeApiserver: string;
  readonly kubeControllerManager: string;
  readonly kubeScheduler: string;
}

/** What stands in for an image: a program of this machine. */
export interface ImageProgram {
  /** The command where the pod gives none; names are looked up on the container's PATH. */
  readonly entrypoint: readonly string[];
  /** Path in the container → file or folder of this machine; read-only in the container. */
  readonly files: Readonly<Record<string, string>>;
  /** The tags there are; others end in ErrImagePull. Absent: any. */
  readonly tags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly workingDir?: string;
}

/** All images that a cluster can run. */
export interface ImageTable {
  /** Keyed by repository, without a tag: `ghcr.io/acme/shop`. */
  readonly programs: Readonly<Record<string, ImageProgram>>;
  /** Repositories whose containers are said to run, and are ready, while nothing runs. `*` at the end matches the rest. */
  readonly pretend: readonly string[];
}

export interface NodeTaint {
  readonly key: string;
  readonly value?: string;
  readonly effect: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
}

/** A machine of the cluster, as the cloud knows it. */
export interface NodeDeclaration {
  readonly name: string;
  /** An address inside the room; the room has it on an interface before the kubelet hears of the node. */
  readonly internalIp: string;
  readonly externalIp: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly taints: readonly NodeTaint[];
  readonly cpus: number;
  readonly memoryMiB: number;
  /** `exoscale://<instance id>` */
  readonly providerId: string;
}

/** The addresses of a room. Every cluster has a network of its own, so all have the same ones. */
export const addresses = {
  /** The bridge that pods are connected to; made by the room, a Linux bridge. */
  bridge: 'exoplane0',
  /** The bridge's own address, the pods' default gateway, and where the API server is for them (port 6443). */
  gateway: '10.244.0.1',
  podPrefixLength: 16,
  /** Pods get addresses of this range, from .1.0 on: 10.244.0.x is the room's. */
  podRange: '10.244.0.0/16',
  serviceRange: '10.96.0.0/16',
  /** ClusterIP of `kubernetes.default`. */
  kubernetesService: '10.96.0.1',
  dns: '10.96.0.10',
  clusterDomain: 'cluster.local',
  apiPort: 6443,
  kubeletPort: 10250,
} as const;

/** Gives pods a network namespace with an address on the room's bridge. */
export interface PodNetwork {
  /** Idempotent for one pod. `netns` is a path for `nsenter --net=…`. */
  attach(podUid: string): Promise<{ readonly ip: string; readonly netns: string }>;
  /** Does nothing for a pod that it does not know. */
  detach(podUid: string): Promise<void>;
}

export interface KubeletOptions {
  /** May do everything (group system:masters): one client for all nodes. */
  readonly kubeConfig: KubeConfig;
  readonly nodes: readonly NodeDeclaration[];
  readonly images: ImageTable;
  /** Its own folder; exists. What is in it from an earlier run may be thrown away. */
  readonly folder: string;
  readonly network: PodNetwork;
  readonly dns: { readonly address: string; readonly domain: string };
  /** For HTTPS on every node's `internalIp`, port 10250 (logs); the API server checks it by the cluster's kubelet authority. */
  readonly serving: KeyPair;
  /** PEM of the authority of those who may ask the kubelet. */
  readonly clientAuthority: string;
  /** Default: the real one. */
  readonly now?: () => Date;
}

export interface RunningKubelet {
  /** Adds, changes and removes nodes. Pods of a node that is gone end. */
  setNodes(nodes: readonly NodeDeclaration[]): Promise<void>;
  setImages(images: ImageTable): Promise<void>;
  /** What runs in the pods. */
  components(): readonly ClusterComponent[];
  /** Ends all pods' processes. */
  stop(): Promise<void>;
}

/** An address inside the room that leads to a port of this machine's loopback. */
export interface HostService {
  readonly address: string;
  readonly port: number;
  readonly to: { readonly host: string; readonly port: number };
}

/** A Service of type LoadBalancer, as the cloud controller needs it. */
export interface LoadBalancerService {
  readonly namespace: string;
  readonly name: string;
  readonly uid: string;
  readonly annotations: Readonly<Record<string, string>>;
  readonly ports: readonly {
    readonly name?: string;
    readonly protocol: string;
    readonly port: number;
    readonly nodePort: number;
  }[];
  /** `Local` has a health check of its own. */
  readonly externalTrafficPolicy: string;
  readonly healthCheckNodePort?: number;
  /** What its status says at present. */
  readonly ingress: readonly string[];
}

export type AuthorityName = 'controlPlane' | 'aggregation' | 'kubelet';

export interface ClusterOptions {
  /** Everything it keeps: etcd's data, certificates, logs. Made if missing. */
  readonly folder: string;
  readonly id: string;
  readonly name: string;
  readonly programs: KubernetesPrograms;
  readonly images: ImageTable;
  readonly authorities: Readonly<Record<AuthorityName, KeyPair>>;
  /** Names and addresses in the API server's certificate, beside the usual ones. */
  readonly serverNames: readonly string[];
  /** Port of 127.0.0.1 that leads to the API server; default: a free one. */
  readonly apiPort?: number;
  readonly hostServices: readonly HostService[];
  /** Names that the cluster's DNS knows beside its own: name → address. `*.` at the start matches every name below. */
  readonly hostNames: Readonly<Record<string, string>>;
  readonly nodes?: readonly NodeDeclaration[];
  /** Called with all Services of type LoadBalancer whenever one changes. */
  readonly onServiceChange?: (services: readonly LoadBalancerService[]) => void;
  /** Called when the cluster has ended without `stop()`. */
  readonly onExit?: (reason: string) => void;
}

export type ComponentState = 'starting' | 'running' | 'stopped' | 'failed';

/** One process of a cluster. */
export interface ClusterComponent {
  readonly name: string;
  /** In the room's own numbering. */
  readonly pid?: number;
  readonly memoryMiB: number;
  readonly state: ComponentState;
  /** Path of its log. */
  readonly log: string;
}

export interface RunningCluster {
  readonly apiServer: { readonly host: '127.0.0.1'; readonly port: number };
  setNodes(nodes: readonly NodeDeclaration[]): Promise<void>;
  setImages(images: ImageTable): Promise<void>;
  components(): Promise<readonly ClusterComponent[]>;
  /** A TCP connection to an address inside: a node's NodePort, a ClusterIP, a pod. Rejects where nobody answers. */
  dial(address: string, port: number): Promise<Duplex>;
  /** Sets `status.loadBalancer.ingress` of a Service to one address, or to none. */
  setLoadBalancerStatus(namespace: string, name: string, ip: string | undefined): Promise<void>;
  /** Ends all processes; the data stays. */
  stop(): Promise<void>;
}
