import type { LocalCloudStatus } from '@exoplane/local-cloud';

/** The status as it may be shown: without the local key, unless that is asked for. */
export function shownStatus(status: LocalCloudStatus, showCredentials = false): Partial<LocalCloudStatus> {
  const { credentials, ...shown } = status;
  return showCredentials ? { ...shown, credentials } : shown;
}
