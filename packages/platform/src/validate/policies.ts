import type { KubernetesObject } from '../tree/kubernetes-object.js';
import type { Problem } from './problem.js';

interface Container {
  readonly name: string;
  readonly image?: string;
  readonly resources?: { readonly requests?: Record<string, unknown>; readonly limits?: Record<string, unknown> };
  readonly readinessProbe?: object;
  readonly securityContext?: {
    readonly privileged?: boolean;
    readonly runAsUser?: number;
    readonly capabilities?: { readonly add?: readonly string[] };
  };
}

interface PodSpec {
  readonly containers?: readonly Container[];
  readonly initContainers?: readonly Container[];
  readonly hostNetwork?: boolean;
  readonly hostPID?: boolean;
  readonly hostIPC?: boolean;
  readonly volumes?: readonly { readonly name: string; readonly hostPath?: object }[];
}

type Path = readonly (string | number)[];

/** Where the pod stands in each kind that makes some. */
const podPaths: Readonly<Record<string, Path>> = {
  Pod: ['spec'],
  Deployment: ['spec', 'template', 'spec'],
  StatefulSet: ['spec', 'template', 'spec'],
  DaemonSet: ['spec', 'template', 'spec'],
  ReplicaSet: ['spec', 'template', 'spec'],
  Job: ['spec', 'template', 'spec'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
};
const runsOn = new Set(['Deployment', 'StatefulSet', 'DaemonSet']);

/** With this annotation, whose value says why, an object may do what only a reason allows. */
export const reasonAnnotation = 'exoplane.dev/privilege-reason';

/** What a workload has to have so that it can be run with an easy mind. Other objects have no problem here. */
export function checkPolicies(object: KubernetesObject): Problem[] {
  const at = podPaths[object.kind];
  if (at === undefined) return [];
  const pod = at.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], object);
  if (typeof pod !== 'object' || pod === null) return [];
  const spec = pod as PodSpec;
  const containers = (['initContainers', 'containers'] as const).flatMap((list) =>
    (spec[list] ?? []).map((container, index) => ({
      container,
      path: [...at, list, index],
      long: list === 'containers',
    })),
  );
  const excused = (object.metadata.annotations?.[reasonAnnotation] ?? '') !== '';
  return [
    ...containers.flatMap(({ container, path, long }) => [
      ...image(container, path),
      ...resources(container, path),
      ...(long && runsOn.has(object.kind) ? probe(container, path) : []),
    ]),
    ...(excused ? [] : [...host(spec, at), ...containers.flatMap(({ container, path }) => privilege(container, path))]),
  ];
}

function resources({ resources: asked = {} }: Container, path: Path): Problem[] {
  const missing = [
    ...['cpu', 'memory'].filter((name) => asked.requests?.[name] === undefined).map((name) => ['requests', name]),
    ...(asked.limits?.['memory'] === undefined ? [['limits', 'memory']] : []),
  ];
  return missing.map((names) => ({
    code: 'P140',
    message: `resources.${names.join('.')} is missing`,
    path,
    hint: 'what asks for nothing gets nothing when it is tight, and what has no limit takes it from others',
  }));
}

function image({ image: reference = '' }: Container, path: Path): Problem[] {
  const tag = /:([^/:@]+)(@|$)/.exec(reference)?.[1];
  if (reference.includes('@sha256:') || (tag !== undefined && tag !== 'latest')) return [];
  const message = `the image '${reference}' can be another one tomorrow`;
  return [
    { code: 'P141', message, path: [...path, 'image'], hint: 'name it by digest, or by a tag other than latest' },
  ];
}

function probe({ readinessProbe }: Container, path: Path): Problem[] {
  if (readinessProbe !== undefined) return [];
  const hint = 'without it, requests are sent to a program that still starts';
  return [{ code: 'P142', message: 'readinessProbe is missing', path, hint }];
}

const hint = `write the reason into the annotation ${reasonAnnotation}, or do without`;

function host({ volumes = [], ...spec }: PodSpec, path: Path): Problem[] {
  const shared = (['hostNetwork', 'hostPID', 'hostIPC'] as const).filter((key) => spec[key] === true);
  return [
    ...shared.map((key) => ({ code: 'P143', message: `${key} shares what is the node's`, path: [...path, key], hint })),
    ...volumes.flatMap(({ hostPath }, index) =>
      hostPath === undefined
        ? []
        : [{ code: 'P143', message: "hostPath opens the node's files", path: [...path, 'volumes', index], hint }],
    ),
  ];
}

function privilege({ securityContext = {} }: Container, path: Path): Problem[] {
  const { privileged, runAsUser, capabilities } = securityContext;
  const found = [
    ...(privileged === true ? ['it is privileged'] : []),
    ...(runAsUser === 0 ? ['it runs as root'] : []),
    ...(capabilities?.add ?? []).filter((name) => name !== 'NET_BIND_SERVICE').map((name) => `it has ${name}`),
  ];
  return found.map((message) => ({ code: 'P143', message, path: [...path, 'securityContext'], hint }));
}
