import type { Environment } from '@exoplane/config';
import { UserError } from '@exoplane/config';
import { z } from 'zod';
import {
  layerOutputs,
  type OrganisationOutputs,
  type OrganisationSecretOutputs,
  OUTPUTS_VERSION,
  type Outputs,
  type SecretOutputs,
} from './outputs';
import type { Layer } from './synthesize';

/** What `tofu output -json` prints for one layer. Empty where the layer is not there. */
export type RawOutputs = Readonly<Record<string, { readonly value: unknown }>>;

/**
 * The typed outputs of an environment.
 *
 * @param raw what `tofu output -json` printed, by layer; the cluster's may be missing or empty.
 * @throws {UserError} I110 when the foundation is not deployed, I111 when outputs do not follow the contract.
 */
export function parseOutputs(
  environment: Environment,
  raw: Partial<Record<Layer, RawOutputs>>,
): { public: Outputs; secret: SecretOutputs } {
  const { name, zone, domain } = environment;
  const foundation = raw.foundation ?? {};
  if (!foundation.public) {
    throw new UserError(`the foundation of '${name}' is not deployed, so it has no outputs`, {
      code: 'I110',
      hint: `exoplane deploy ${name}`,
    });
  }
  const cluster = raw.cluster?.public && check(layerOutputs.cluster.public, raw.cluster.public, `${name}/cluster`);
  return {
    public: {
      version: OUTPUTS_VERSION,
      environment: name,
      zone,
      domain,
      foundation: check(layerOutputs.foundation.public, foundation.public, `${name}/foundation`),
      ...(cluster ? { cluster } : {}),
    },
    secret: check(layerOutputs.foundation.secret, foundation.secret, `${name}/foundation`),
  };
}

/** The typed outputs of the organisation. @throws {UserError} I110, I111 as above. */
export function parseOrganisationOutputs(raw: RawOutputs): {
  public: OrganisationOutputs;
  secret: OrganisationSecretOutputs;
} {
  if (!raw.public) {
    throw new UserError('the organisation is not deployed, so it has no outputs', {
      code: 'I110',
      hint: 'exoplane deploy organisation',
    });
  }
  return {
    public: { version: OUTPUTS_VERSION, ...check(layerOutputs.organisation.public, raw.public, 'organisation') },
    secret: check(layerOutputs.organisation.secret, raw.secret, 'organisation'),
  };
}

function check<T extends z.ZodType>(schema: T, output: RawOutputs[string] | undefined, place: string): z.output<T> {
  const result = schema.safeParse(output?.value);
  if (result.success) return result.data;
  // Paths and complaints only: what was found may be secret.
  const wrong = result.error.issues.map((issue) => issue.path.join('.') || 'everything').join(', ');
  throw new UserError(`the outputs of ${place} are not as expected: ${wrong}`, {
    code: 'I111',
    hint: 'deploy it again with this version',
  });
}
