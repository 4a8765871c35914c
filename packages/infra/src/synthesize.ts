import type { Environment, Project } from '@exoplane/config';
import { UserError } from '@exoplane/config';
import { RootConstruct } from 'constructs';
import { ClusterStack } from './layers/cluster';
import { FoundationStack } from './layers/foundation';
import type { LayerStack } from './layers/layer-stack';
import { OrganisationStack } from './layers/organisation';
import { type Protected, type ProtectedKind, Protection } from './protection';
import { stableJson } from './stable-json';
import { type StateLocation, stateLocation } from './state-backend';

/** Parts of a target, each with a state of its own, because they live differently long. */
export type Layer = 'organisation' | 'foundation' | 'cluster';

/** What can be deployed: `organisation`, or an environment by name. */
export const ORGANISATION = 'organisation';

/** Layers in the order in which they are made. They are destroyed in the opposite order. */
export const layersOf = (target: string): Layer[] =>
  target === ORGANISATION ? ['organisation'] : ['foundation', 'cluster'];

export interface SynthesizeOptions {
  /**
   * Kinds that may be destroyed this time: `prevent_destroy` and, for the database, Exoscale's own termination
   * protection are left away.
   * @default - everything stays protected
   */
  readonly allowDestroyOf?: readonly ProtectedKind[];
  /** Called with each layer when it is complete, so that a company can add resources of its own. */
  readonly extend?: (stack: LayerStack, environment: Environment | undefined) => void;
}

/** Terraform JSON of one layer, and what must be known to apply it. */
export interface SynthesizedStack {
  readonly target: string;
  readonly layer: Layer;
  /** `main.tf.json`. The same configuration gives the same bytes. Holds no secret and no endpoint. */
  readonly json: string;
  readonly state: StateLocation;
  /** Secret variables that OpenTofu must be given as `TF_VAR_<name>`, by every command. */
  readonly variables: readonly string[];
  /** What holds data or must survive. */
  readonly protected: readonly Protected[];
}

/**
 * One layer as Terraform JSON: the same for the real cloud and the local one.
 *
 * @param target `organisation`, or the name of an environment of the project.
 * @throws {UserError} I101 when there is no such environment, I102 when the target has no such layer.
 */
export function synthesize(
  project: Project,
  target: string,
  layer: Layer,
  options: SynthesizeOptions = {},
): SynthesizedStack {
  if (!layersOf(target).includes(layer)) {
    throw new UserError(`'${target}' has no layer '${layer}'`, {
      code: 'I102',
      hint: `its layers are ${layersOf(target).join(', ')}`,
    });
  }
  const environment = target === ORGANISATION ? undefined : environmentOf(project, target);
  const protection = new Protection(options.allowDestroyOf);
  const state = stateLocation(project.organisation, target, layer);
  const stack = stackOf(project, environment, layer, { protection, state });
  options.extend?.(stack, environment);
  return {
    target,
    layer,
    json: render(stack),
    state,
    variables: stack.variables,
    protected: protection.items,
  };
}

function stackOf(
  { organisation }: Project,
  environment: Environment | undefined,
  layer: Layer,
  options: { protection: Protection; state: StateLocation },
): LayerStack {
  // A plain root instead of an `App`: an App makes a folder for its output as soon as it is constructed.
  const root = new RootConstruct();
  root.node.setContext('targetVersions', TARGETS);
  if (environment === undefined) return new OrganisationStack(root, layer, { organisation, ...options });
  const Stack = layer === 'foundation' ? FoundationStack : ClusterStack;
  return new Stack(root, layer, { organisation, environment, ...options });
}

function environmentOf(project: Project, name: string): Environment {
  const environment = project.environments.get(name);
  if (environment) return environment;
  throw new UserError(`there is no environment '${name}'`, {
    code: 'I101',
    hint: `environments are ${[...project.environments.keys()].join(', ')}`,
  });
}

/** Oldest versions that know all we use, ephemeral variables being the youngest. CDKTF checks its features against it. */
const TARGETS = { opentofu: '>=1.11.0', terraform: '>=1.11.0' };

const COMMENT = 'Made by @exoplane/infra from environments/*.yaml. Changes here are lost.';

function render(stack: LayerStack): string {
  stack.prepareStack();
  stack.runAllValidations();
  return stableJson({ ...(withoutComments(stack.toTerraform()) as object), '//': COMMENT });
}

/** CDKTF notes its own version and the path of each construct in comments: noise, and different with each upgrade. */
function withoutComments(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutComments);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== '//');
  return Object.fromEntries(kept.map(([key, child]) => [key, withoutComments(child)]));
}
