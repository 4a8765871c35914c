import { limits } from '../cloud/limits.js';
import { cloudName } from '../names.js';
import { ConfigError } from '../errors/config-error.js';
import type { Check } from './checked.js';

/** The database is what the API gives the shortest name. */
export const checkNames: Check = ({ environment, organisation, file }) => {
  const name = cloudName(organisation, environment);
  if (name.length <= limits.databaseName) return [];
  const spare = limits.databaseName - cloudName(organisation, { name: '' }).length;
  return [
    new ConfigError(`'${name}' is longer than the ${limits.databaseName} characters that a database's name may have`, {
      code: 'E170',
      location: { file, line: 1, column: 1 },
      hint: `rename the file: ${spare} characters are left for the environment's name`,
    }),
  ];
};
