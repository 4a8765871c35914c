export { Authority, type CertificateRequest } from './authority.js';
export { canRunPods } from './can-run-pods.js';
export { startCluster } from './cluster.js';
export type {
  AuthorityName,
  ClusterComponent,
  ClusterOptions,
  ComponentState,
  HostService,
  ImageProgram,
  ImageTable,
  KeyPair,
  KubernetesPrograms,
  LoadBalancerService,
  NodeDeclaration,
  NodeTaint,
  RunningCluster,
} from './contracts.js';
