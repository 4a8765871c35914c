import { hostname, userInfo } from 'node:os';
import { identify, isAlive, type ProcessIdentity } from '@exoplane/local-cloud';

/** Who works on a target. */
export interface Holder {
  readonly user: string;
  readonly host: string;
  /** The process, told from a later one with the same number. */
  readonly process: ProcessIdentity;
  readonly operation: string;
  /** ISO 8601 */
  readonly since: string;
}

export function thisProcess(operation: string): Holder {
  return {
    user: userInfo().username,
    host: hostname(),
    process: identify(process.pid) ?? { pid: process.pid, started: '' },
    operation,
    since: new Date().toISOString(),
  };
}

/** What can be said for certain of a holder: one on another machine can only be known by its heartbeat. */
export function isProvablyDead(holder: Holder): boolean {
  return holder.host === hostname() && !isAlive(holder.process);
}

/** `anna on laptop (deploy, since 14:02:11)` */
export function describeHolder({ user, host, operation, since }: Holder): string {
  return `${user} on ${host} (${operation}, since ${since.replace('T', ' ').slice(0, 19)} UTC)`;
}
