import { formatError } from './format-error.js';
import { type Location, UserError, type UserErrorOptions } from './user-error.js';
import type { ConfigErrorCode } from './codes.js';

export interface ConfigErrorOptions extends UserErrorOptions {
  code: ConfigErrorCode;
  location: Location;
}

/** One mistake in one file that people write. Its code is explained in `codes.ts`. */
export class ConfigError extends UserError {
  declare readonly code: ConfigErrorCode;
  declare readonly location: Location;

  constructor(message: string, options: ConfigErrorOptions) {
    super(message, options);
  }
}

/** All mistakes of all files, ordered by file, line and column. */
export class ConfigErrors extends Error {
  readonly errors: readonly ConfigError[];

  constructor(errors: readonly ConfigError[]) {
    const ordered = [...errors].sort(byPlace);
    const count = ordered.length === 1 ? '1 problem' : `${ordered.length} problems`;
    super([...ordered.map(formatError), `${count}, nothing was changed.`].join('\n'));
    this.name = 'ConfigErrors';
    this.errors = ordered;
  }
}

function byPlace(a: ConfigError, b: ConfigError): number {
  return (
    compare(a.location.file, b.location.file) ||
    a.location.line - b.location.line ||
    a.location.column - b.location.column ||
    compare(a.code, b.code) ||
    compare(a.message, b.message)
  );
}

// Not localeCompare: the order must not depend on the machine's language.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
