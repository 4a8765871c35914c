/** Codes of the errors that this package throws. Documented where they are thrown; stable, so that scripts can rely on them. */
export type ToolErrorCode =
  | 'T001' // no such tool
  | 'T002' // a declaration of ours is wrong (go.mod, requirement file)
  | 'T003' // this platform is not supported
  | 'T004' // it is a file, not a program
  | 'T101' // no Go
  | 'T102' // Go is too old to fetch the toolchain it is asked for
  | 'T103' // no pip
  | 'T201' // the build failed
  | 'T202' // the network or the package index failed
  | 'T203' // a checksum is not the committed one
  | 'T204' // the disk is full
  | 'T205' // stopped on request
  | 'T206'; // not enough memory

/** An error a person reads: one sentence, and the way out. Structurally a `UserError` of @exoplane/config. */
export class ToolError extends Error {
  override readonly name = 'ToolError';

  constructor(
    readonly code: ToolErrorCode,
    message: string,
    /** What to do about it. */
    readonly hint?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The `code` of a system error such as ENOSPC, if it has one. */
export function systemErrorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
