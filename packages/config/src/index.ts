export { type InstanceType, instanceTypes } from './cloud/instance-types.js';
export { limits } from './cloud/limits.js';
export { maintenanceDays, postgresPlans, postgresVersions } from './cloud/postgres.js';
export { type Zone, zones } from './cloud/zones.js';
export { type ConfigErrorCode, errorCodes } from './errors/codes.js';
export { ConfigError, ConfigErrors } from './errors/config-error.js';
export {
  defaultsJsonSchema,
  environmentJsonSchema,
  type JsonSchema,
  jsonSchemas,
  organisationJsonSchema,
} from './json-schema.js';
export { formatError } from './errors/format-error.js';
export { nearest } from './errors/nearest.js';
export { type Location, UserError, type UserErrorOptions } from './errors/user-error.js';
export { type App, type AppEnvironment, appFileOf, loadApps, readApp, WORKING_TREE } from './load/load-apps.js';
export { type LoadOptions, loadProject, type Project } from './load/load-project.js';
export { environmentNames } from './load/read-folder.js';
export { cloudName, dnsZoneOf, type DnsZone, reservedNames, sharedZone } from './names.js';
export { parseCidr } from './schema/cidr.js';
export {
  type Database,
  defineEnvironmentSchema,
  type Environment,
  type EnvironmentSchema,
  environmentSchema,
  type Nodepool,
  type Taint,
} from './schema/environment.js';
export { type Organisation, organisationSchema } from './schema/organisation.js';
export { type AgeIdentity, ageKeyFile } from './secrets/age-identity.js';
export { assertEncrypted } from './secrets/assert-encrypted.js';
export { generatePassphrase } from './secrets/template.js';
export { type EnvironmentSecrets, secretsSchema } from './secrets/schema.js';
export { SecretsError } from './secrets/secrets-error.js';
export { type EditOptions, openSecrets, SecretsFile, type SecretsOptions } from './secrets/secrets-file.js';
