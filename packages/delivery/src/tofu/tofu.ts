import { createHash } from 'node:crypto';
import type { RawOutputs, SynthesizedStack } from '@exoplane/infra';
import { identify } from '@exoplane/local-cloud';
import { run } from './child-process.js';
import { type Diagnostic, parseEvent, type TofuEvent } from './events.js';
import type { LayerFolder } from './layer-folder.js';
import type { PlanJson } from './plan-json.js';
import { TofuError, type TofuCommand } from './tofu-error.js';

export interface TofuOptions {
  readonly program: string;
  readonly folder: LayerFolder;
  /** Environment of every command, see `tofuEnvironment`. */
  readonly env: Readonly<Record<string, string>>;
  readonly redact: (text: string) => string;
  readonly onEvent?: (event: TofuEvent) => void;
  readonly signal?: AbortSignal;
}

export interface PlanOptions {
  readonly destroy?: boolean;
  /** Plans without the state's lock: for a look, which must not stand in the way of a deploy. */
  readonly look?: boolean;
  /** Addresses of resources to be replaced although nothing in them changed. */
  readonly replace?: readonly string[];
}

export interface StateResource {
  readonly address: string;
  readonly id: string;
}

interface ShownResource {
  readonly address: string;
  readonly mode: 'managed' | 'data';
  readonly values: { readonly id?: unknown; readonly name?: unknown; readonly key?: unknown };
}

/** OpenTofu on one layer. Each method is one run of the real program. */
export class Tofu {
  constructor(private readonly options: TofuOptions) {}

  /** Makes the folder ready. Does nothing when it is: `init` costs about a second. */
  async init(stack: SynthesizedStack): Promise<void> {
    const { folder, program, env } = this.options;
    folder.writeStack(stack.json);
    const inputs = createHash('sha256')
      .update(JSON.stringify([program, env.TF_CLI_CONFIG_FILE, env.EXOPLANE_MIRROR, stack.state]))
      .digest('hex');
    if (folder.isInitialised(inputs)) return;
    folder.forgetInit();
    await this.command('init', ['init', '-json', '-input=false', '-no-color']);
    folder.markInitialised(inputs);
  }

  /** Plans into a file, encrypted as the state is, and reads it. */
  async plan(options: PlanOptions = {}): Promise<PlanJson> {
    const { plan } = this.options.folder;
    await this.command('plan', [
      'plan',
      '-json',
      '-input=false',
      `-out=${plan}`,
      ...(options.look ? ['-lock=false'] : []),
      ...(options.destroy ? ['-destroy'] : []),
      ...(options.replace ?? []).map((address) => `-replace=${address}`),
    ]);
    return JSON.parse(await this.command('show', ['show', '-json', plan], { confidential: true })) as PlanJson;
  }

  /** Applies what `plan` wrote: exactly that, or nothing when the state has moved since. */
  async apply(): Promise<void> {
    const { folder } = this.options;
    await this.command('apply', ['apply', '-json', '-input=false', folder.plan]);
    folder.removePlan();
  }

  async outputs(): Promise<RawOutputs> {
    return JSON.parse(await this.command('output', ['output', '-json'], { confidential: true })) as RawOutputs;
  }

  /** What the state knows. Empty where there is no state yet. */
  async state(): Promise<StateResource[]> {
    const shown = await this.command('show', ['show', '-json'], { confidential: true });
    const { values } = JSON.parse(shown) as { values?: { root_module?: { resources?: ShownResource[] } } };
    return (values?.root_module?.resources ?? [])
      .filter(({ mode }) => mode === 'managed')
      .map(({ address, values: { id, name, key } }) => ({ address, id: String(id ?? key ?? name) }));
  }

  /** Forgets a resource that is gone in the cloud. The cloud is not touched. */
  async forget(address: string): Promise<void> {
    await this.command('state', ['state', 'rm', address]);
  }

  private async command(command: TofuCommand, args: readonly string[], { confidential = false } = {}): Promise<string> {
    const { program, folder, env, redact, signal } = this.options;
    const diagnostics: Diagnostic[] = [];
    const onLine = (line: string): void => {
      if (confidential) return;
      const event = parseEvent(line);
      if (event.type === 'diagnostic') diagnostics.push(redacted(event.diagnostic, redact));
      if (event.type !== 'other') this.options.onEvent?.(event);
    };
    try {
      const { exitCode, stdout, stderr } = await run({
        program,
        args,
        cwd: folder.path,
        env,
        log: folder.log,
        redact,
        confidential,
        onLine,
        onStart: (pid) => (folder.running = identify(pid)),
        ...(signal && { signal }),
      });
      if (exitCode === 0) return stdout;
      throw new TofuError({
        command,
        diagnostics,
        log: folder.log,
        output: redact(stderr || (confidential ? '' : stdout)),
      });
    } finally {
      folder.running = undefined;
    }
  }
}

const redacted = (diagnostic: Diagnostic, redact: (text: string) => string): Diagnostic => ({
  ...diagnostic,
  summary: redact(diagnostic.summary),
  ...(diagnostic.detail !== undefined && { detail: redact(diagnostic.detail) }),
});
