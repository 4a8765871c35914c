import { localCloudStatus, type KubernetesComponent } from '@exoplane/local-cloud';
import { localCloudFolder } from '../../cloud/local-access.js';

export interface LocalKubernetes {
  /** Whether its SKS clusters are real. */
  readonly enabled: boolean;
  readonly components: readonly KubernetesComponent[];
}

/** What a repository's local cloud says of its clusters; nothing where it does not run. */
export async function localKubernetes(root: string): Promise<LocalKubernetes> {
  const { endpoints } = localCloudStatus(localCloudFolder(root));
  if (endpoints === undefined) return { enabled: false, components: [] };
  const response = await fetch(`${endpoints.proxy}/_local/kubernetes`, { signal: AbortSignal.timeout(5000) });
  return (await response.json()) as LocalKubernetes;
}
