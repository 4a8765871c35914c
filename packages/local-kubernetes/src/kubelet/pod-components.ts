import type { V1Pod } from '@kubernetes/client-node';
import type { ClusterComponent } from '../contracts.js';
import { memoryOfTrees } from '../room/process-trees.js';
import { PodWorker } from './pod-worker.js';

interface RunningContainer {
  readonly name: string;
  readonly pid: number;
  readonly log: string;
}

/** What runs in pods, as parts of the cluster: `argocd/argocd-server`, the replicas of one taken together. */
export function podComponents(pods: readonly V1Pod[], folder: string): ClusterComponent[] {
  const running = pods.flatMap((pod) => containersOf(pod, folder));
  const memory = memoryOfTrees(running.map(({ pid }) => pid));
  const names = [...new Set(running.map(({ name }) => name))].sort();
  return names.map((name) => {
    const same = running.filter((container) => container.name === name);
    const memoryMiB = same.reduce((total, { pid }) => total + (memory.get(pid) ?? 0), 0);
    return { name, memoryMiB, state: 'running', log: same[0]?.log ?? '' };
  });
}

/** Pretended containers have no process. */
const containersOf = (pod: V1Pod, folder: string): RunningContainer[] =>
  (pod.status?.containerStatuses ?? []).flatMap(({ name, state, containerID }) => {
    const pid = Number(/^process:\/\/([1-9]\d*)$/.exec(containerID ?? '')?.[1] ?? 0);
    if (pid === 0 || state?.running === undefined) return [];
    return [{ name: `${pod.metadata?.namespace ?? ''}/${name}`, pid, log: PodWorker.log(folder, pod, name) }];
  });
