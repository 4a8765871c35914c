import type { z } from 'zod';
import { checkEnvironment } from '../checks/check-environment.js';
import { checkEnvironments } from '../checks/check-environments.js';
import { checkOrganisation } from '../checks/check-organisation.js';
import type { Checked } from '../checks/checked.js';
import { ConfigError } from '../errors/config-error.js';
import { sharedZone } from '../names.js';
import {
  defaultsFileSchema,
  type Environment,
  environmentFileSchema,
  type EnvironmentSchema,
  environmentSchema,
} from '../schema/environment.js';
import { type Organisation, organisationSchema } from '../schema/organisation.js';
import type { LocatedMap } from '../yaml/located.js';
import { ErrorList } from './error-list.js';
import { inherit } from './inherit.js';
import { fileOf, type Folder, readFolder } from './read-folder.js';
import { validate } from './validate.js';
import { lineage, wanted } from './wanted.js';

export interface Project {
  /** The repository's root, as given. */
  root: string;
  organisation: Organisation;
  /** By name, in the order of their names. */
  environments: Map<string, Environment>;
}

export interface LoadOptions {
  /** Load only these (and what they extend): a mistake elsewhere does not stop them. Default: all. */
  only?: readonly string[];
  /** A schema with a company's own keys, from `defineEnvironmentSchema`. Default: that of the library. */
  schema?: EnvironmentSchema;
}

/**
 * Loads `environments/` of a repository.
 *
 * @param root the repository's root.
 * @throws ConfigErrors with all mistakes of all files at once.
 */
export function loadProject(root: string, options: LoadOptions = {}): Project {
  const schema = options.schema ?? environmentSchema;
  const files = readFolder(root);
  const errors = new ErrorList();
  const names = wanted(files, options.only, errors);
  const involved = new Set(options.only ? names.flatMap((name) => lineage(name, files)) : files.environments.keys());
  const isInvolved = (error: ConfigError): boolean =>
    !options.only || [...involved, 'organisation', 'defaults'].some((name) => error.location.file === fileOf(name));
  errors.add(files.errors.filter((error) => isInvolved(error) || error.code === 'E100'));

  const organisation = loadOrganisation(files, errors);
  checkFiles(schema, files, involved, errors);

  const checked: Checked[] = [];
  for (const name of names) {
    const { root: written, errors: found } = inherit(name, files);
    errors.add(found);
    if (!written) continue;
    const entries = new Map(written.entries);
    entries.delete('extends');
    const {
      value,
      root: merged,
      mistakes,
    } = validate(
      schema,
      { ...written, entries },
      { suppose: { domain: `${name}.${organisation ? sharedZone(organisation) : 'test'}` } },
    );
    errors.add(mistakes.map((mistake) => mistake.error));
    if (!value || !organisation) continue;
    const environment: Environment = { name, ...fillDerived(value, organisation) };
    const subject: Checked = {
      environment,
      organisation,
      root: merged,
      file: fileOf(name),
      all: [...files.environments.keys()],
    };
    errors.add(checkEnvironment(subject));
    checked.push(subject);
  }
  errors.add(checkEnvironments(checked));
  errors.throwIfAny();
  if (!organisation) throw new Error('unreachable: an organisation that cannot be read is an error');
  return {
    root,
    organisation,
    environments: new Map(checked.map(({ environment }) => [environment.name, environment])),
  };
}

/** Defaults that depend on other values; all others stand in the schema. */
function fillDerived(value: z.output<EnvironmentSchema>, organisation: Organisation): Omit<Environment, 'name'> {
  const { database } = value;
  return {
    ...value,
    zone: value.zone ?? organisation.zone,
    database: database && {
      ...database,
      terminationProtection: database.terminationProtection ?? value.kind === 'persistent',
    },
  };
}

function loadOrganisation(files: Folder, errors: ErrorList): Organisation | undefined {
  const file = fileOf('organisation');
  if (!files.organisation) {
    if (files.errors.some((error) => error.code === 'E100' && error.location.file !== file)) return undefined;
    const hint = "write it with 'name', 'zone' and 'domain'";
    const location = { file, line: 1, column: 1 };
    errors.add([new ConfigError('the file is missing', { code: 'E100', location, hint })]);
    return undefined;
  }
  const root = files.organisation.root;
  if (!root) return undefined;
  const { value, root: read, mistakes } = validate(organisationSchema, root);
  errors.add(mistakes.map((mistake) => mistake.error));
  if (!value) return undefined;
  errors.add(checkOrganisation(value, read));
  return { ...value, stateBucket: value.stateBucket ?? `${value.name}-exoplane-state` };
}

// Made once: zod compiles a schema when it is first used.
const fileSchemas = new WeakMap<EnvironmentSchema, { defaults: z.ZodType; environment: z.ZodType }>();

function fileSchemasOf(schema: EnvironmentSchema): { defaults: z.ZodType; environment: z.ZodType } {
  const made = fileSchemas.get(schema) ?? {
    defaults: defaultsFileSchema(schema),
    environment: environmentFileSchema(schema),
  };
  fileSchemas.set(schema, made);
  return made;
}

/** Each file by itself too: what another file overrides is still wrong where it stands. */
function checkFiles(schema: EnvironmentSchema, files: Folder, involved: ReadonlySet<string>, errors: ErrorList): void {
  const check = (fileSchemaOf: z.ZodType, root: LocatedMap | undefined): void => {
    if (root) errors.add(validate(fileSchemaOf, root).mistakes.map((mistake) => mistake.error));
  };
  const { defaults, environment } = fileSchemasOf(schema);
  check(defaults, files.defaults?.root);
  for (const name of involved) check(environment, files.environments.get(name)?.root);
}
