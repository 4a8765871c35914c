/** A place in a file that a person can jump to: `environments/staging.yaml:12:7`. */
export interface Location {
  /** Path relative to the repository's root, with forward slashes. */
  file: string;
  /** Line, counted from 1. */
  line: number;
  /** Column, counted from 1. */
  column: number;
}

export interface UserErrorOptions {
  code: string;
  location?: Location;
  /** The way out, in one sentence. */
  hint?: string;
  cause?: unknown;
}

/** An error meant for a person: a code, one sentence, where it is, and the way out. Never holds a secret. */
export class UserError extends Error {
  readonly code: string;
  readonly location?: Location;
  readonly hint?: string;

  constructor(message: string, options: UserErrorOptions) {
    super(message, { cause: options.cause });
    this.name = new.target.name;
    this.code = options.code;
    this.location = options.location;
    this.hint = options.hint;
  }
}
