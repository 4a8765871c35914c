import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { UserError } from '@exoplane/config';
import { z } from 'zod';
import { type StateBucket, statusOf } from '../state/object-storage.js';
import { describeHolder, type Holder, isProvablyDead, thisProcess } from './holder.js';

/** How often the holder says that it lives, and after how long a silence it is taken for dead. Milliseconds. */
const HEARTBEAT = 15_000;
const SILENCE = 90_000;

const recordSchema = z.object({
  holder: z.object({
    user: z.string(),
    host: z.string(),
    process: z.object({ pid: z.number(), started: z.string() }),
    operation: z.string(),
    since: z.string(),
  }),
  /** Last sign of life, ISO 8601. */
  beat: z.string(),
  /** Set when the holder ended in order but its work did not: nobody holds it, but whoever comes has to clean up. */
  unfinished: z.boolean().optional(),
});

type Record = z.output<typeof recordSchema>;

/** Somebody else works on the target. */
export class LeaseHeldError extends UserError {
  constructor(
    target: string,
    readonly holder: Holder,
  ) {
    super(`${target} is being worked on by ${describeHolder(holder)}`, {
      code: 'D130',
      hint: 'nothing was changed; try again when that is done',
    });
  }
}

/** The right to change one target, held by one process at a time. */
export interface Lease {
  /** Who held it before and did not finish: what it left must be cleaned up first. */
  readonly left?: Holder;
  /** Aborted when the lease was lost: another process took over because this one was silent for too long. */
  readonly lost: AbortSignal;
  /** Gives it back. `finished: false` tells the next one that there may be something to clean up. */
  release(result: { finished: boolean }): Promise<void>;
}

/**
 * Takes the lease of a target: an object beside its states, written by conditional PUT, so that of two one wins.
 * OpenTofu's own lock cannot serve: it is one per layer, is free between plan and apply, and names no process, so that
 * nobody can tell a held one from one left by a crash.
 *
 * @throws {LeaseHeldError} at once, when somebody else holds it.
 */
export async function acquireLease(state: StateBucket, target: string, operation: string): Promise<Lease> {
  const key = keyOf(target);
  const holder = thisProcess(operation);
  for (;;) {
    const found = await read(state, key);
    const left = found && takeable(target, found.record);
    const etag = await write(state, key, { holder, beat: new Date().toISOString() }, found?.etag);
    // Somebody was faster: look again who.
    if (etag !== undefined) return held(state, key, holder, etag, left);
  }
}

const keyOf = (target: string): string => `${target}/lease.json`;

/** Who holds the lease of a target, or left it behind. */
export const readLease = async (state: StateBucket, target: string): Promise<Record | undefined> =>
  (await read(state, keyOf(target)))?.record;

/** Who left the lease behind; throws when it is held. */
function takeable(target: string, { holder, beat, unfinished }: Record): Holder {
  const silent = Date.now() - Date.parse(beat) > SILENCE;
  if (unfinished || silent || isProvablyDead(holder)) return holder;
  throw new LeaseHeldError(target, holder);
}

function held(state: StateBucket, key: string, holder: Holder, first: string, left: Holder | undefined): Lease {
  const lost = new AbortController();
  let etag: string | undefined = first;
  let beating: Promise<void> = Promise.resolve();
  const beat = async (): Promise<void> => {
    if (etag === undefined) return;
    // A storage that does not answer is no loss: the next beat may come through.
    etag = await write(state, key, { holder, beat: new Date().toISOString() }, etag).catch(() => etag);
    if (etag === undefined) lost.abort(lostLease(key));
  };
  const timer = setInterval(() => (beating = beating.then(beat)), HEARTBEAT).unref();
  return {
    ...(left && { left }),
    lost: lost.signal,
    release: async ({ finished }) => {
      clearInterval(timer);
      await beating;
      if (etag === undefined) return;
      if (finished) await state.s3.send(new DeleteObjectCommand({ Bucket: state.bucket, Key: key }));
      else await write(state, key, { holder, beat: new Date().toISOString(), unfinished: true }, etag);
      etag = undefined;
    },
  };
}

const lostLease = (key: string): UserError =>
  new UserError(`the lease ${key} was lost: this process was silent for too long, and another one took over`, {
    code: 'D131',
    hint: 'what is done stands; look at the plan once the other one has ended',
  });

async function read({ s3, bucket }: StateBucket, key: string): Promise<{ record: Record; etag: string } | undefined> {
  try {
    const { Body, ETag } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    const record = recordSchema.parse(JSON.parse((await Body?.transformToString()) ?? ''));
    return { record, etag: ETag ?? '' };
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

/** Writes when the object still is what it was: the new etag, or undefined where somebody else wrote meanwhile. */
async function write(
  { s3, bucket }: StateBucket,
  key: string,
  record: Record,
  etag?: string,
): Promise<string | undefined> {
  const condition = etag === undefined ? { IfNoneMatch: '*' } : { IfMatch: etag };
  try {
    const { ETag } = await s3.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        Body: JSON.stringify(record),
        ContentType: 'application/json',
        ...condition,
      }),
    );
    return ETag ?? '';
  } catch (error) {
    const status = statusOf(error);
    if (status === 412 || status === 409 || status === 404) return undefined;
    throw error;
  }
}
