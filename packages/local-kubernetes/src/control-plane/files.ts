import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyPair } from '../contracts.js';
import type { RoomCertificates } from '../room/contract.js';

/** Writes what the control plane reads from files (mode 0600), and gives their paths. */
export class ControlPlaneFiles {
  constructor(
    private readonly folder: string,
    private readonly certificates: RoomCertificates,
  ) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  certificate(name: keyof RoomCertificates): string {
    return this.write(`${name}.crt`, this.certificates[name].certificate);
  }

  key(name: keyof RoomCertificates): string {
    return this.write(`${name}.key`, this.certificates[name].key);
  }

  /** A kubeconfig for a client inside the room. */
  kubeconfig(name: 'controllerManager' | 'scheduler' | 'room'): string {
    const { controlPlaneAuthority } = this.certificates;
    return this.write(`${name}.kubeconfig`, kubeconfig(this.certificates[name], controlPlaneAuthority.certificate));
  }

  private write(name: string, content: string): string {
    const path = join(this.folder, name);
    writeFileSync(path, content, { mode: 0o600 });
    return path;
  }
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** JSON, which is YAML too. */
export function kubeconfig(pair: KeyPair, authority: string, server = 'https://127.0.0.1:6443'): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'local', cluster: { server, 'certificate-authority-data': base64(authority) } }],
    users: [
      {
        name: 'local',
        user: { 'client-certificate-data': base64(pair.certificate), 'client-key-data': base64(pair.key) },
      },
    ],
    contexts: [{ name: 'local', context: { cluster: 'local', user: 'local' } }],
    'current-context': 'local',
  });
}
