import { join } from 'node:path';
import { loadProject, type Project, UserError } from '@exoplane/config';
import {
  type Layer,
  layersOf,
  ORGANISATION,
  type ProtectedKind,
  synthesize,
  type SynthesizedStack,
} from '@exoplane/infra';
import { providerMirror, type ToolName } from '@exoplane/tools';
import { type CloudAccess, type CloudName, cloudOf } from '../cloud/cloud-access.js';
import { exoscaleAccess } from '../cloud/exoscale-access.js';
import { openLocalCloud } from '../cloud/open-local-cloud.js';
import { getTools } from '../tools/get-tools.js';
import { writeCliConfig } from '../tofu/cli-config.js';
import { tofuEnvironment } from '../tofu/environment.js';
import type { TofuEvent } from '../tofu/events.js';
import { LayerFolder } from '../tofu/layer-folder.js';
import { redactor } from '../tofu/redact.js';
import { Tofu } from '../tofu/tofu.js';
import type { Steps } from '../ui/steps.js';

/** What an action is asked to work on, and with what. */
export interface SessionOptions {
  readonly root: string;
  /** An environment's name, or `organisation`. */
  readonly target: string;
  /** `local` to try it on the local cloud. Default: the real one, but for the environment `local`. */
  readonly cloud?: CloudName;
  readonly env: NodeJS.ProcessEnv;
  /** Where it is told how tools are got. */
  readonly stderr: NodeJS.WriteStream;
  readonly steps: Steps;
  readonly signal?: AbortSignal;
  /** Access that is there already: tests bring a local cloud of their own. */
  readonly access?: CloudAccess;
}

/** One layer, ready to be planned. */
export interface LayerRun {
  readonly layer: Layer;
  readonly folder: LayerFolder;
  synthesize(allowDestroyOf?: readonly ProtectedKind[]): SynthesizedStack;
  /** OpenTofu in the layer's folder. */
  tofu(onEvent?: (event: TofuEvent) => void): Tofu;
}

/** Everything that the work on one target shares. */
export interface Session {
  readonly project: Project;
  readonly target: string;
  readonly access: CloudAccess;
  readonly layers: readonly LayerRun[];
  readonly redact: (text: string) => string;
  readonly steps: Steps;
  /** Aborted when the work is to stop: by the caller, or by `abort`. */
  readonly signal: AbortSignal;
  /** Stops the work, as an interrupt would. */
  abort(reason: unknown): void;
}

/**
 * Reads the configuration, finds keys and tools, and makes ready what the work on a target needs. Changes nothing.
 *
 * @throws {ConfigErrors} all mistakes in all files.
 * @throws {UserError} D110 when there is no such target, D201 when keys are missing.
 */
export async function openSession(options: SessionOptions): Promise<Session> {
  const { root, target, env, stderr, steps } = options;
  const controller = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, controller.signal]) : controller.signal;
  const project = loadProject(root);
  requireTarget(project, target);
  const tool = async (name: ToolName): Promise<string> => {
    const [found] = await getTools([name], { env, stderr }, { signal });
    if (!found) throw new Error(`no path of ${name}`);
    return found.path;
  };
  // Keys first: who has none should not wait for tools.
  const access = options.access ?? (await accessTo(cloudOf(target, options.cloud), project, options, tool));
  const program = await tool('opentofu');
  await tool('provider-exoscale');
  const mirror = await providerMirror({ env, signal });

  const base = join(root, '.exoplane', access.cloud);
  const cliConfig = writeCliConfig(base, mirror);
  const secrets = [...Object.values(access.variables), access.key.apiSecret, access.key.apiKey];
  const redact = redactor(secrets);
  const layers = layersOf(target).map((layer): LayerRun => {
    const folder = new LayerFolder(join(base, target, layer));
    const synth = (allowDestroyOf: readonly ProtectedKind[] = []): SynthesizedStack =>
      synthesize(project, target, layer, { allowDestroyOf });
    const variables = pick(access.variables, synth().variables);
    const tofuEnv = tofuEnvironment({ base: env, cloud: access.environment, variables, cliConfig, mirror });
    return {
      layer,
      folder,
      synthesize: synth,
      tofu: (onEvent) => new Tofu({ program, folder, env: tofuEnv, redact, onEvent, signal }),
    };
  });
  const abort = (reason: unknown): void => controller.abort(reason);
  return { project, target, access, layers, redact, steps, signal, abort };
}

function accessTo(
  cloud: CloudName,
  project: Project,
  { root, target, env, stderr, steps, signal }: SessionOptions,
  tool: (name: ToolName) => Promise<string>,
): Promise<CloudAccess> {
  return cloud === 'local'
    ? openLocalCloud({ root, env, stderr, steps, signal })
    : exoscaleAccess({ project, target, env }, () => tool('sops'));
}

function requireTarget(project: Project, target: string): void {
  if (target === ORGANISATION || project.environments.has(target)) return;
  throw new UserError(`there is no environment '${target}'`, {
    code: 'D110',
    hint: `there are: ${[...project.environments.keys(), ORGANISATION].join(', ')}`,
  });
}

function pick(values: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => {
      const value = values[name];
      if (value === undefined) throw new Error(`no value for the variable '${name}' of the stack`);
      return [name, value];
    }),
  );
}
