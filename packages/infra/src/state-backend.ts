import type { Organisation, Zone } from '@exoplane/config';
import { S3Backend } from 'cdktf';
import type { Construct } from 'constructs';

/** Where the state of one layer lies. */
export interface StateLocation {
  readonly bucket: string;
  /** `<target>/<layer>.tfstate` */
  readonly key: string;
  /** Zone of the bucket. Exoscale's object storage calls it the region. */
  readonly region: Zone;
}

export function stateLocation(organisation: Organisation, target: string, layer: string): StateLocation {
  return { bucket: organisation.stateBucket, key: `${target}/${layer}.tfstate`, region: organisation.zone };
}

/**
 * State in Exoscale's object storage, locked by a conditional PUT.
 *
 * Neither endpoint nor credentials stand here: delivery gives them in the process environment (AWS_ENDPOINT_URL_S3,
 * AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY), so that the same bytes serve the real and the local cloud.
 */
export function useStateBackend(scope: Construct, location: StateLocation): void {
  new S3Backend(scope, {
    ...location,
    useLockfile: true,
    usePathStyle: true,
    // There is no AWS behind it to ask: no STS, no instance metadata, no list of regions that knows `ch-gva-2`.
    // Source: exoscale/terraform-provider-exoscale examples/sos-backend/providers.tf.
    skipCredentialsValidation: true,
    skipMetadataApiCheck: true,
    skipRegionValidation: true,
    skipRequestingAccountId: true,
    skipS3Checksum: true,
  });
}
