import { ConfigError, type ConfigErrorOptions } from '../errors/config-error.js';
import type { Environment } from '../schema/environment.js';
import type { Organisation } from '../schema/organisation.js';
import { keyPlaceOf, type Located, missingPlaceOf, nodeAt, type Path, placeOf } from '../yaml/located.js';

/** An environment whose types are right, together with what the checks across keys need. */
export interface Checked {
  environment: Environment;
  organisation: Organisation;
  /** What it was read from, merged with what it extends. */
  root: Located;
  /** Its own file. */
  file: string;
  /** Names of all environments of the repository. */
  all: readonly string[];
}

export type Check = (subject: Checked) => ConfigError[];

/** A mistake at the value of a path. */
export const atValue = (
  root: Located,
  path: Path,
  message: string,
  options: Omit<ConfigErrorOptions, 'location'>,
): ConfigError =>
  new ConfigError(message, {
    ...options,
    location: nodeAt(root, path) ? placeOf(root, path) : missingPlaceOf(root, path),
  });

/** A mistake at the key of a path. */
export const atKey = (
  root: Located,
  path: Path,
  message: string,
  options: Omit<ConfigErrorOptions, 'location'>,
): ConfigError =>
  new ConfigError(message, {
    ...options,
    location: nodeAt(root, path) ? keyPlaceOf(root, path) : missingPlaceOf(root, path),
  });
