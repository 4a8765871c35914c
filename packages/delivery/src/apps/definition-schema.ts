import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Values that a definition cannot do without. Nothing where there is no schema. */
export function requiredValues(folder: string): readonly string[] | undefined {
  const file = join(folder, 'values.schema.json');
  if (!existsSync(file)) return undefined;
  return (JSON.parse(readFileSync(file, 'utf8')) as { required?: string[] }).required ?? [];
}

/** What an environment's values begin with: the name below its domain, where the definition wants one. */
export const firstValues = (app: string, required: readonly string[], domain: string | undefined): { host?: string } =>
  required.includes('host') && domain !== undefined ? { host: `${app}.${domain}` } : {};
