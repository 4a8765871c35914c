import { notFound } from '../../api/errors.js';
import { defineFamily } from '../../api/family.js';
import { operation, reference } from '../../api/operation.js';
import { nodeTemplate } from '../compute/templates.js';
import { clusters, type AuthorityName } from './cluster.js';
import { createKubeconfig, type KubeconfigRequest } from './kubeconfig.js';
import { deprecatedVersions, kubernetesVersions } from './versions.js';

const authorityNames: readonly AuthorityName[] = ['control-plane', 'aggregation', 'kubelet'];
const about = (id: string) => reference('sks-cluster', id);
const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** Certificates, kubeconfigs and the like of clusters. */
export const clusterCredentialsFamily = defineFamily({
  name: 'credentials of SKS clusters',
  routes: {
    'POST /sks-cluster-kubeconfig/{id}': async ({ one, params, body, kubernetes }) => {
      const cluster = one(clusters, params.id);
      const server = await kubernetes?.serverOf(cluster.id);
      return { kubeconfig: base64(await createKubeconfig(cluster, body<KubeconfigRequest>(), server)) };
    },
    'GET /sks-cluster/{id}/authority/{authority}/cert': ({ one, params }) => {
      const cluster = one(clusters, params.id);
      const name = authorityNames.find((known) => known === params.authority);
      if (!name) throw notFound('authority', params.authority);
      return { cacert: base64(cluster.authorities[name].certificate) };
    },
    'GET /sks-template/{kube-version}/{variant}': ({ params, zone }) => {
      const version = params['kube-version'];
      if (![...kubernetesVersions, ...deprecatedVersions].some((known) => known === version))
        throw notFound('version', version);
      return { 'active-template': nodeTemplate(zone, version, params.variant).id };
    },
    'GET /sks-cluster-deprecated-resources/{id}': ({ one, params }) => {
      one(clusters, params.id);
      return [];
    },
    'PUT /sks-cluster/{id}/rotate-ccm-credentials': ({ one, params }) => operation(about(one(clusters, params.id).id)),
    'PUT /sks-cluster/{id}/rotate-csi-credentials': ({ one, params }) => operation(about(one(clusters, params.id).id)),
  },
});
