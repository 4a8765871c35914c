import { Authority, type KeyPair } from '@exoplane/local-kubernetes';
import type { AuthorityName } from './cluster.js';

const names: Readonly<Record<AuthorityName, string>> = {
  'control-plane': 'kubernetes',
  aggregation: 'kubernetes-front-proxy-ca',
  kubelet: 'kubelet-ca',
};

/** The certificate authorities of a new cluster, each with a key of its own. */
export async function createAuthorities(): Promise<Readonly<Record<AuthorityName, KeyPair>>> {
  const create = async (name: AuthorityName): Promise<KeyPair> => (await Authority.create(names[name])).pair;
  return {
    'control-plane': await create('control-plane'),
    aggregation: await create('aggregation'),
    kubelet: await create('kubelet'),
  };
}
