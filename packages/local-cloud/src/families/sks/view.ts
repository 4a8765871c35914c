import type { Cloud } from '../../api/cloud.js';
import { instancePools } from '../compute/instance-pools/instance-pool.js';
import { present, refsTo } from '../shared/references.js';
import { clusterEndpoint, type Cluster } from './cluster.js';
import { nodepools, type Nodepool } from './nodepool.js';

/** A cluster as the API shows it, its nodepools in it: the provider reads them from here. */
export function clusterView(cloud: Cloud, cluster: Cluster): object {
  const { id, name, description, state, version, level, cni, addons, labels, oidc, audit } = cluster;
  const own = cloud.store.of(nodepools).filter((nodepool) => nodepool.cluster === id);
  return present({
    ...{ id, name, description, state, version, level, cni, addons, labels, oidc, audit },
    endpoint: clusterEndpoint(cluster),
    'auto-upgrade': cluster.autoUpgrade,
    'enable-kube-proxy': cluster.kubeProxy,
    'enable-operators-ca': cluster.operatorsCa,
    'feature-gates': cluster.featureGates,
    'default-security-group-id': cluster.defaultSecurityGroup,
    'created-at': cluster.createdAt,
    nodepools: own.map((nodepool) => nodepoolView(cloud, nodepool)),
  });
}

/** A nodepool as the API shows it. */
export function nodepoolView({ store }: Cloud, nodepool: Nodepool): object {
  const pool = store.of(instancePools).get(nodepool.instancePool);
  const { id, name, description, state, version, labels, taints, addons } = nodepool;
  return present({
    ...{ id, name, description, state, version, labels, taints },
    addons: addons.length > 0 ? addons : undefined,
    'kubelet-image-gc': nodepool.kubeletImageGc,
    'kubelet-max-pods': nodepool.kubeletMaxPods,
    'nvidia-mig-profiles': nodepool.nvidiaMigProfiles,
    'created-at': nodepool.createdAt,
    'instance-pool': { id: nodepool.instancePool },
    ...(pool && {
      size: pool.size,
      'disk-size': pool.diskSize,
      'instance-prefix': pool.instancePrefix,
      'instance-type': { id: pool.instanceType },
      template: { id: pool.template },
      'public-ip-assignment': pool.publicIpAssignment,
      'security-groups': refsTo(pool.securityGroups),
      'anti-affinity-groups': refsTo(pool.antiAffinityGroups),
      'private-networks': refsTo(pool.privateNetworks),
      'deploy-target': pool.deployTarget === undefined ? undefined : { id: pool.deployTarget },
    }),
  });
}
