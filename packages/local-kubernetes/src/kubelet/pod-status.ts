import type { V1ContainerStatus, V1Pod, V1PodCondition, V1PodStatus } from '@kubernetes/client-node';
import type { PodPlace } from './field.js';

export interface PodFacts {
  readonly place?: PodPlace;
  readonly startTime: Date;
  readonly initialized: boolean;
  readonly init: readonly V1ContainerStatus[];
  readonly containers: readonly V1ContainerStatus[];
  /** Exit codes of the containers that are done for good, one for each such. */
  readonly finished: readonly number[];
}

/** A pod's status as the API has it. Times of conditions are kept where the condition has not changed. */
export function podStatus(pod: V1Pod, facts: PodFacts, now: Date): V1PodStatus {
  const ready = facts.containers.length > 0 && facts.containers.every((status) => status.ready);
  // A pod that is to run for ever never ends by itself, whatever becomes of its containers.
  const mayEnd = pod.spec?.restartPolicy === 'Never' || pod.spec?.restartPolicy === 'OnFailure';
  const done = mayEnd && facts.finished.length === facts.containers.length;
  const condition = (type: string, value: boolean, reason?: string): V1PodCondition => {
    const status = value ? 'True' : 'False';
    const before = pod.status?.conditions?.find((present) => present.type === type);
    const lastTransitionTime = before?.status === status && before.lastTransitionTime ? before.lastTransitionTime : now;
    return { type, status, lastTransitionTime, ...(value || reason === undefined ? {} : { reason }) };
  };
  const succeeded = done && facts.finished.every((code) => code === 0);
  const reason = done ? 'PodCompleted' : 'ContainersNotReady';
  return {
    phase: phaseOf(facts, done, succeeded),
    startTime: facts.startTime,
    ...(facts.place === undefined
      ? {}
      : {
          hostIP: facts.place.hostIp,
          hostIPs: [{ ip: facts.place.hostIp }],
          podIP: facts.place.podIp,
          podIPs: [{ ip: facts.place.podIp }],
        }),
    conditions: [
      condition('PodReadyToStartContainers', facts.place !== undefined),
      condition('Initialized', facts.initialized, 'ContainersNotInitialized'),
      condition('ContainersReady', ready, reason),
      condition('Ready', ready, reason),
      ...(pod.status?.conditions?.filter(({ type }) => type === 'PodScheduled') ?? [condition('PodScheduled', true)]),
    ],
    initContainerStatuses: [...facts.init],
    containerStatuses: [...facts.containers],
    qosClass: pod.status?.qosClass ?? 'Burstable',
  };
}

function phaseOf({ containers }: PodFacts, done: boolean, succeeded: boolean): string {
  if (done) return succeeded ? 'Succeeded' : 'Failed';
  return containers.some(({ state, restartCount }) => state?.running !== undefined || restartCount > 0)
    ? 'Running'
    : 'Pending';
}
