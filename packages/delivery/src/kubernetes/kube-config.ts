import { KubeConfig } from '@kubernetes/client-node';
import type { ExoscaleClient } from '../exoscale/client.js';

/** Seconds that a deploy's own access to a cluster lasts. */
const lifetime = 3600;

/**
 * A kubeconfig of a cluster's administrator, from the cloud's API: short-lived, and only ever in memory.
 *
 * @throws {ExoscaleError} where the API refuses.
 */
export async function kubeconfigText(api: ExoscaleClient, clusterId: string, user = 'exoplane'): Promise<string> {
  const { kubeconfig } = await api.ask<{ kubeconfig: string }>('POST', `/sks-cluster-kubeconfig/${clusterId}`, {
    user,
    groups: ['system:masters'],
    ttl: lifetime,
  });
  return Buffer.from(kubeconfig, 'base64').toString();
}

export async function kubeConfigOf(api: ExoscaleClient, clusterId: string): Promise<KubeConfig> {
  const config = new KubeConfig();
  config.loadFromString(await kubeconfigText(api, clusterId));
  return config;
}
