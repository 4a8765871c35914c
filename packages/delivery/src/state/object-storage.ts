import { S3Client } from '@aws-sdk/client-s3';
import type { CloudAccess } from '../cloud/cloud-access.js';

// The SDK tells everybody on Node 20, at every run, that it will want a newer one some day. That is for us to know.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

/** Where a target's state lies. */
export interface StateBucket {
  readonly s3: S3Client;
  readonly bucket: string;
}

/** A client for the object storage that holds the state. The region is the zone. */
export function stateBucket(access: CloudAccess, bucket: string, zone: string): StateBucket {
  const { apiKey, apiSecret } = access.key;
  const s3 = new S3Client({
    endpoint: access.objectStorage,
    region: zone,
    forcePathStyle: true,
    credentials: { accessKeyId: apiKey, secretAccessKey: apiSecret },
    maxAttempts: 4,
    // Exoscale's object storage does not know the checksums that newer clients add by themselves.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  return { s3, bucket };
}

/** The HTTP status of an error of the object storage. */
export function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('$metadata' in error)) return undefined;
  const metadata = error.$metadata as { httpStatusCode?: number } | undefined;
  return metadata?.httpStatusCode;
}
