import type { ConfigError } from '../errors/config-error.js';
import { checkAllow } from './allow.js';
import { checkApprovals } from './approvals.js';
import type { Check, Checked } from './checked.js';
import { checkCluster } from './cluster.js';
import { checkDomain } from './domain.js';
import { checkKind } from './kind.js';
import { checkNames } from './names.js';
import { checkNodepools } from './nodepools.js';
import { checkPorts } from './ports.js';

const checks: Check[] = [
  checkKind,
  checkDomain,
  checkNames,
  checkCluster,
  checkNodepools,
  checkAllow,
  checkPorts,
  checkApprovals,
];

/** Everything about one environment that takes more than one key to see. */
export const checkEnvironment = (subject: Checked): ConfigError[] => checks.flatMap((check) => check(subject));
