import { HeadObjectCommand } from '@aws-sdk/client-s3';
import { UserError } from '@exoplane/config';
import { type StateBucket, statusOf } from '../state/object-storage.js';

/** Whether the organisation's layer was ever deployed. */
export async function organisationIsDeployed({ s3, bucket }: StateBucket): Promise<boolean> {
  try {
    await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: 'organisation/organisation.tfstate' }));
    return true;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}

/** The environments share the organisation's zone: without it nothing can be planned. */
export const organisationMissing = (): UserError =>
  new UserError('the organisation is not deployed yet: the DNS zone that environments share is missing', {
    code: 'D211',
    hint: 'once, before the first environment: npx projen deploy:organisation',
  });
