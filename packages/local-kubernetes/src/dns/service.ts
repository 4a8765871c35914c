import { ApiException, type CoreV1Api } from '@kubernetes/client-node';
import { addresses } from '../contracts.js';

/** The DNS service's object: it keeps its address from being given to another service. */
export async function ensureDnsService(core: CoreV1Api): Promise<void> {
  try {
    await core.readNamespacedService({ name: 'kube-dns', namespace: 'kube-system' });
    return;
  } catch (error) {
    if (!(error instanceof ApiException && error.code === 404)) throw error;
  }
  await core.createNamespacedService({
    namespace: 'kube-system',
    body: {
      metadata: { name: 'kube-dns', labels: { 'k8s-app': 'kube-dns' } },
      spec: {
        clusterIP: addresses.dns,
        ports: [
          { name: 'dns', port: 53, protocol: 'UDP' },
          { name: 'dns-tcp', port: 53, protocol: 'TCP' },
        ],
      },
    },
  });
}
