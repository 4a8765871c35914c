import type { UserError } from './user-error.js';

/** One line for a terminal: `environments/staging.yaml:4:37  E101 unknown key 'siez'; did you mean 'size'?` */
export function formatError(error: UserError): string {
  const place = error.location ? `${error.location.file}:${error.location.line}:${error.location.column}  ` : '';
  const hint = error.hint ? `; ${error.hint}` : '';
  return `${place}${error.code} ${error.message}${hint}`;
}
