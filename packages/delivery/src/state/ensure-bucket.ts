import {
  CreateBucketCommand,
  GetBucketVersioningCommand,
  HeadBucketCommand,
  PutBucketVersioningCommand,
} from '@aws-sdk/client-s3';
import { UserError } from '@exoplane/config';
import { type StateBucket, statusOf } from './object-storage.js';

/**
 * Makes the bucket of the states when it is missing, and keeps old versions of what lies in it. OpenTofu cannot do it:
 * its own state has to lie somewhere first, and the provider has no resource for buckets.
 *
 * @returns whether it was made.
 * @throws {UserError} D120 when the name belongs to somebody else, D121 when the storage does not answer as it should.
 */
export async function ensureStateBucket({ s3, bucket }: StateBucket): Promise<boolean> {
  try {
    const made = !(await exists({ s3, bucket }));
    if (made) await create({ s3, bucket });
    const { Status } = await s3.send(new GetBucketVersioningCommand({ Bucket: bucket }));
    if (Status !== 'Enabled') {
      const VersioningConfiguration = { Status: 'Enabled' } as const;
      await s3.send(new PutBucketVersioningCommand({ Bucket: bucket, VersioningConfiguration }));
    }
    return made;
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError(
      `the bucket '${bucket}' for the states cannot be used: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        code: 'D121',
        hint: 'the key needs the object storage (SOS) of the zone in environments/organisation.yaml',
        cause,
      },
    );
  }
}

async function exists({ s3, bucket }: StateBucket): Promise<boolean> {
  try {
    await s3.send(new HeadBucketCommand({ Bucket: bucket }));
    return true;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    if (statusOf(error) === 403) throw belongsToOthers(bucket);
    throw error;
  }
}

async function create({ s3, bucket }: StateBucket): Promise<void> {
  try {
    await s3.send(new CreateBucketCommand({ Bucket: bucket }));
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    // Somebody of ours was faster.
    if (name === 'BucketAlreadyOwnedByYou') return;
    if (name === 'BucketAlreadyExists') throw belongsToOthers(bucket);
    throw error;
  }
}

const belongsToOthers = (bucket: string): UserError =>
  new UserError(`the bucket '${bucket}' belongs to somebody else`, {
    code: 'D120',
    hint: 'names of buckets are unique in all of Exoscale: set stateBucket in environments/organisation.yaml',
  });
