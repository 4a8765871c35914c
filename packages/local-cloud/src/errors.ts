/**
 * A mistake or trouble that a person can do something about. Structurally a `UserError` of `@exoplane/config`, which
 * this package does not import. Codes: L101 folder in use, L102 port taken, L103 did not start, L104 did not stop.
 */
export class LocalCloudError extends Error {
  readonly hint?: string;
  /** Of L102. */
  readonly port?: number;

  constructor(
    readonly code: string,
    message: string,
    options: { hint?: string; cause?: unknown; port?: number } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'LocalCloudError';
    if (options.hint !== undefined) this.hint = options.hint;
    if (options.port !== undefined) this.port = options.port;
  }
}
