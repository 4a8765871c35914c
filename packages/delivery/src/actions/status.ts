import { existsSync, readFileSync } from 'node:fs';
import { HeadObjectCommand } from '@aws-sdk/client-s3';
import { describeHolder } from '../lease/holder.js';
import { readLease } from '../lease/lease.js';
import { statusOf } from '../state/object-storage.js';
import { placeOf } from './place.js';
import { outputsFile } from './save-outputs.js';
import { openSession, type SessionOptions } from './session.js';
import { stateBucketOf } from './with-lease.js';

export interface LayerStatus {
  readonly layer: string;
  readonly resources: number;
  /** When its state was last written, ISO 8601; absent where it is not deployed. */
  readonly changed?: string;
}

export interface TargetStatus {
  readonly target: string;
  readonly place: string;
  readonly layers: readonly LayerStatus[];
  /** Who works on it, or left without finishing. */
  readonly lease?: { readonly holder: string; readonly unfinished: boolean };
  readonly outputs?: unknown;
}

/** What the states say of a target. Asks the object storage, not the cloud: `plan` says whether they still agree. */
export async function status(options: SessionOptions): Promise<TargetStatus> {
  const session = await openSession(options);
  const { project, target, access } = session;
  const state = stateBucketOf(session);
  const layers = await Promise.all(
    session.layers.map(async (run): Promise<LayerStatus> => {
      const stack = run.synthesize();
      const changed = await lastChange(state, stack.state.key);
      if (!changed) return { layer: run.layer, resources: 0 };
      const tofu = run.tofu();
      await tofu.init(stack);
      return { layer: run.layer, resources: (await tofu.state()).length, changed: changed.toISOString() };
    }),
  );
  const lease = await readLease(state, target);
  const file = outputsFile(project.root, access.cloud, target);
  return {
    target,
    place: placeOf(session),
    layers,
    ...(lease && { lease: { holder: describeHolder(lease.holder), unfinished: lease.unfinished ?? false } }),
    ...(existsSync(file) && { outputs: JSON.parse(readFileSync(file, 'utf8')) as unknown }),
  };
}

/** The same for people. */
export function statusLines({ target, place, layers, lease, outputs }: TargetStatus): string[] {
  const { foundation, cluster, domain } = (outputs ?? {}) as {
    foundation?: { loadBalancer?: { ip?: string }; database?: { name?: string; host?: string } };
    cluster?: { version?: string; endpoint?: string };
    domain?: string;
  };
  const ip = foundation?.loadBalancer?.ip;
  return [
    `  ${target} (${place})`,
    ...layers.map(({ layer, resources, changed }) =>
      changed
        ? `  ${layer.padEnd(14)}${resources} resources, last changed ${changed.replace('T', ' ').slice(0, 19)} UTC`
        : `  ${layer.padEnd(14)}not deployed`,
    ),
    ...(ip && domain ? [`  ${'address'.padEnd(14)}${domain} and *.${domain} → ${ip}`] : []),
    ...(cluster?.endpoint ? [`  ${'kubernetes'.padEnd(14)}${cluster.version ?? ''} at ${cluster.endpoint}`] : []),
    ...(foundation?.database?.name
      ? [`  ${'database'.padEnd(14)}${foundation.database.name} at ${foundation.database.host ?? '?'}`]
      : []),
    ...(lease ? [`  ${lease.unfinished ? 'not finished' : 'in work'}: ${lease.holder}`] : []),
    `  what a deploy would change: npx projen plan:${target}`,
  ];
}

async function lastChange({ s3, bucket }: ReturnType<typeof stateBucketOf>, key: string): Promise<Date | undefined> {
  try {
    const { LastModified } = await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
    return LastModified;
  } catch (error) {
    // Neither the state nor its bucket.
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}
