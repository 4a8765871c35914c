import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { V1Container, V1Pod } from '@kubernetes/client-node';
import { ContainerProcess } from './container-process.js';
import { writeStartScript, type Mount } from './container-root.js';
import { StartError } from './container-worker.js';
import type { KubeletContext } from './context.js';
import { environmentOf } from './environment.js';
import { expand } from './expand.js';
import type { PodPlace } from './field.js';
import { findImage } from './images.js';
import { ObjectReader } from './object-reader.js';
import type { PodVolumes } from './volumes/pod-volumes.js';

export interface LaunchOptions {
  readonly pod: V1Pod;
  readonly container: V1Container;
  readonly place: PodPlace;
  readonly netns: string;
  readonly volumes: PodVolumes;
  /** The container's own folder. */
  readonly folder: string;
  readonly log: string;
  readonly context: KubeletContext;
}

/** Starts a container's program. Throws `StartError`. */
export async function launch(options: LaunchOptions): Promise<ContainerProcess | 'pretend'> {
  const { pod, container, place, netns, volumes, folder, log, context } = options;
  const found = findImage(context.images(), container.image ?? '');
  if (found.kind === 'unknown') throw new StartError('ErrImagePull', found.message);
  if (found.kind === 'pretend') return 'pretend';
  const { program } = found;
  const namespace = pod.metadata?.namespace ?? '';
  const reader = new ObjectReader(context.core, namespace);
  const env = await environmentOf(pod, container, place, program.env ?? {}, reader).catch((error: unknown) => {
    throw new StartError('CreateContainerConfigError', error instanceof Error ? error.message : String(error));
  });
  const argv = [
    ...(container.command ?? program.entrypoint).map((word) => expand(word, env)),
    ...(container.args ?? []).map((word) => expand(word, env)),
  ];
  const { domain, address } = context.dns;
  await mkdir(folder, { recursive: true });
  const script = await writeStartScript({
    folder,
    hostName: pod.spec?.hostname ?? pod.metadata?.name ?? '',
    podIp: place.podIp,
    dns: { servers: [address], searches: [`${namespace}.svc.${domain}`, `svc.${domain}`, domain] },
    mounts: [
      ...Object.entries(program.files).map(([target, source]): Mount => ({ target, source, readOnly: true })),
      ...(container.volumeMounts ?? []).map(({ name, mountPath, subPath, readOnly = false }): Mount => ({
        source: subPath === undefined ? volumes.path(name) : join(volumes.path(name), subPath),
        target: mountPath,
        readOnly,
      })),
    ],
  });
  const workingDir = container.workingDir ?? program.workingDir ?? '/';
  return new ContainerProcess({ netns, script, workingDir, argv, env, log });
}
