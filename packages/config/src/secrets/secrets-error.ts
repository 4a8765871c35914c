import type { ConfigErrorCode } from '../errors/codes.js';
import { type Location, UserError, type UserErrorOptions } from '../errors/user-error.js';

/** Something is wrong with secrets or the tool that opens them. Never holds a value. */
export class SecretsError extends UserError {
  declare readonly code: ConfigErrorCode;

  constructor(message: string, options: UserErrorOptions & { code: ConfigErrorCode }) {
    super(message, options);
  }
}

export const beginOf = (file: string): Location => ({ file, line: 1, column: 1 });
