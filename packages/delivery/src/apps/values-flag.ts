import { UserError } from '@exoplane/config';
import { parse } from 'yaml';

/**
 * Values as they are typed, `host=shop.example.com` and `replicas=2`, read as YAML reads them.
 *
 * @throws {UserError} D614 where one has no `=`.
 */
export function valuesOf(flags: readonly string[] = []): Record<string, unknown> {
  return Object.fromEntries(
    flags.map((flag): [string, unknown] => {
      const equals = flag.indexOf('=');
      if (equals > 0) return [flag.slice(0, equals), parse(flag.slice(equals + 1)) as unknown];
      throw new UserError(`'${flag}' is no value`, { code: 'D614', hint: 'write key=value, such as replicas=2' });
    }),
  );
}
