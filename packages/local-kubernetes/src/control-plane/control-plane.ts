import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { addresses, type KubernetesPrograms } from '../contracts.js';
import { SupervisedProcess } from '../room/process.js';
import type { ControlPlaneFiles } from './files.js';
import { isReady } from './ready.js';

export interface ControlPlaneOptions {
  readonly folder: string;
  readonly programs: KubernetesPrograms;
  readonly files: ControlPlaneFiles;
}

/** etcd, API server, controller manager and scheduler: real ones, one of each. */
export class ControlPlane {
  readonly processes: SupervisedProcess[] = [];

  constructor(private readonly options: ControlPlaneOptions) {}

  /** Resolves when the API server is ready. Rejects when it has not become so in time. */
  async start(): Promise<void> {
    const { programs } = this.options;
    this.run('etcd', programs.etcd, etcdArguments(join(this.options.folder, 'etcd')));
    this.run('kube-apiserver', programs.kubeApiserver, apiServerArguments(this.options.files));
    await this.waitUntilReady();
    this.run('kube-controller-manager', programs.kubeControllerManager, controllerArguments(this.options.files));
    this.run('kube-scheduler', programs.kubeScheduler, schedulerArguments(this.options.files));
  }

  /** Clients first, so that none of them complains of a server that is gone. */
  async stop(): Promise<void> {
    for (const process of [...this.processes].reverse()) await process.stop();
  }

  private run(name: string, file: string, args: readonly string[]): void {
    const log = join(this.options.folder, 'logs', `${name}.log`);
    this.processes.push(new SupervisedProcess({ name, file, args, log }).start());
  }

  private async waitUntilReady(): Promise<void> {
    const { files, folder } = this.options;
    const authority = files.certificate('controlPlaneAuthority');
    for (const end = Date.now() + 120_000; Date.now() < end;) {
      if (await isReady(authority)) return;
      await sleep(100);
    }
    throw new Error(
      `the API server did not become ready in two minutes; see ${join(folder, 'logs', 'kube-apiserver.log')}`,
    );
  }
}

function etcdArguments(data: string): string[] {
  const client = 'http://127.0.0.1:2379';
  const peer = 'http://127.0.0.1:2380';
  return [
    `--data-dir=${data}`,
    `--listen-client-urls=${client}`,
    `--advertise-client-urls=${client}`,
    `--listen-peer-urls=${peer}`,
    `--initial-advertise-peer-urls=${peer}`,
    `--initial-cluster=default=${peer}`,
    // A cluster on somebody's own machine: losing its last seconds when the machine loses its power does no harm.
    '--unsafe-no-fsync',
    '--auto-compaction-retention=1h',
    '--log-level=warn',
  ];
}

function apiServerArguments(files: ControlPlaneFiles): string[] {
  return [
    '--etcd-servers=http://127.0.0.1:2379',
    '--bind-address=0.0.0.0',
    `--advertise-address=${addresses.gateway}`,
    `--secure-port=${addresses.apiPort}`,
    `--service-cluster-ip-range=${addresses.serviceRange}`,
    '--authorization-mode=Node,RBAC',
    '--enable-admission-plugins=NodeRestriction',
    '--allow-privileged=true',
    `--client-ca-file=${files.certificate('controlPlaneAuthority')}`,
    `--tls-cert-file=${files.certificate('apiServer')}`,
    `--tls-private-key-file=${files.key('apiServer')}`,
    `--service-account-issuer=https://kubernetes.default.svc.${addresses.clusterDomain}`,
    `--service-account-key-file=${files.certificate('serviceAccounts')}`,
    `--service-account-signing-key-file=${files.key('serviceAccounts')}`,
    `--kubelet-client-certificate=${files.certificate('apiServerAsKubeletClient')}`,
    `--kubelet-client-key=${files.key('apiServerAsKubeletClient')}`,
    '--kubelet-preferred-address-types=InternalIP',
    `--requestheader-client-ca-file=${files.certificate('aggregationAuthority')}`,
    '--requestheader-allowed-names=front-proxy-client',
    '--requestheader-username-headers=X-Remote-User',
    '--requestheader-group-headers=X-Remote-Group',
    '--requestheader-extra-headers-prefix=X-Remote-Extra-',
    `--proxy-client-cert-file=${files.certificate('apiServerAsProxy')}`,
    `--proxy-client-key-file=${files.key('apiServerAsProxy')}`,
    '--profiling=false',
  ];
}

function controllerArguments(files: ControlPlaneFiles): string[] {
  return [
    ...clientArguments(files.kubeconfig('controllerManager')),
    `--root-ca-file=${files.certificate('controlPlaneAuthority')}`,
    `--service-account-private-key-file=${files.key('serviceAccounts')}`,
    `--cluster-signing-cert-file=${files.certificate('controlPlaneAuthority')}`,
    `--cluster-signing-key-file=${files.key('controlPlaneAuthority')}`,
    '--use-service-account-credentials=true',
  ];
}

const schedulerArguments = (files: ControlPlaneFiles): string[] => clientArguments(files.kubeconfig('scheduler'));

const clientArguments = (kubeconfig: string): string[] => [
  `--kubeconfig=${kubeconfig}`,
  `--authentication-kubeconfig=${kubeconfig}`,
  `--authorization-kubeconfig=${kubeconfig}`,
  '--bind-address=127.0.0.1',
  // There is one of each.
  '--leader-elect=false',
];
