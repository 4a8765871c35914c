import { generateKeyPairSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { Authority } from './authority.js';
import { addresses, type AuthorityName, type KeyPair } from './contracts.js';
import type { RoomCertificates } from './room/contract.js';

const year = 365 * 24 * 60 * 60;

/** Issues everything that the parts of a cluster prove themselves with; anew at every start. */
export async function issueCertificates(
  folder: string,
  pairs: Readonly<Record<AuthorityName, KeyPair>>,
  serverNames: readonly string[],
): Promise<RoomCertificates> {
  const controlPlane = await Authority.load(pairs.controlPlane);
  const aggregation = await Authority.load(pairs.aggregation);
  const kubelet = await Authority.load(pairs.kubelet);
  const client = (authority: Authority, commonName: string, ...organisations: string[]) =>
    authority.issue({ commonName, organisations, usage: 'client', lifetimeSeconds: year });
  return {
    controlPlaneAuthority: pairs.controlPlane,
    kubeletAuthority: pairs.kubelet,
    aggregationAuthority: pairs.aggregation,
    apiServer: await controlPlane.issue({
      commonName: 'kube-apiserver',
      hosts: [
        'kubernetes',
        'kubernetes.default',
        'kubernetes.default.svc',
        `kubernetes.default.svc.${addresses.clusterDomain}`,
        'localhost',
        '127.0.0.1',
        addresses.kubernetesService,
        addresses.gateway,
        ...serverNames,
      ],
      usage: 'server',
      lifetimeSeconds: year,
    }),
    apiServerAsKubeletClient: await client(kubelet, 'kube-apiserver-kubelet-client'),
    apiServerAsProxy: await client(aggregation, 'front-proxy-client'),
    controllerManager: await client(controlPlane, 'system:kube-controller-manager'),
    scheduler: await client(controlPlane, 'system:kube-scheduler'),
    room: await client(controlPlane, 'local-cloud', 'system:masters'),
    // Nodes come and go with addresses of their own, so the API server does not check this one (it has no
    // --kubelet-certificate-authority); the kubelet does check the API server's.
    kubeletServing: await kubelet.issue({
      commonName: 'system:node:local',
      hosts: ['kubelet.local'],
      usage: 'server',
      lifetimeSeconds: year,
    }),
    serviceAccounts: await serviceAccountKeys(folder),
  };
}

/** Kept between starts: a change would make every token invalid. */
async function serviceAccountKeys(folder: string): Promise<KeyPair> {
  const file = join(folder, 'service-accounts.json');
  if (existsSync(file)) return JSON.parse(await readFile(file, 'utf8')) as KeyPair;
  const keys = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const pair = { certificate: keys.publicKey, key: keys.privateKey };
  await mkdir(folder, { recursive: true });
  await writeFileAtomic(file, JSON.stringify(pair), { mode: 0o600 });
  return pair;
}
