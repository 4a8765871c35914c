import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { providerMirror, resolveTool } from '@exoplane/tools';
import type { SynthesizedStack } from '../src/synthesize';

export interface TofuResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** One synthesized layer in a folder of its own, and the real OpenTofu to run in it. */
export class Tofu {
  private constructor(
    private readonly binary: string,
    private readonly folder: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  /**
   * Writes the layer below `root`. OpenTofu and provider are the pinned ones; they are built first where missing.
   * @param env process environment beside this process's own: credentials, endpoints, `TF_VAR_…`.
   */
  static async of(stack: SynthesizedStack, root: string, env: Record<string, string> = {}): Promise<Tofu> {
    const { path } = await resolveTool('opentofu');
    const folder = join(root, stack.target, stack.layer);
    await mkdir(folder, { recursive: true });
    const cliConfig = join(root, 'tofu.rc');
    const mirror = JSON.stringify(await providerMirror());
    await writeFile(cliConfig, `provider_installation {\n  filesystem_mirror {\n    path = ${mirror}\n  }\n}\n`);
    await writeFile(join(folder, 'main.tf.json'), stack.json);
    const quiet = { TF_CLI_CONFIG_FILE: cliConfig, TF_IN_AUTOMATION: '1', CHECKPOINT_DISABLE: '1' };
    return new Tofu(path, folder, { ...process.env, ...quiet, ...env });
  }

  /** Runs a command whatever its exit code. */
  try(...args: string[]): Promise<TofuResult> {
    return new Promise((resolve, reject) => {
      const options = { cwd: this.folder, env: this.env, maxBuffer: 64 * 1024 * 1024 };
      execFile(this.binary, args, options, (error, stdout, stderr) => {
        if (error && typeof error.code !== 'number') reject(error);
        else resolve({ code: Number(error?.code ?? 0), stdout, stderr });
      });
    });
  }

  /** Runs a command that must succeed. @returns what it printed */
  async run(...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await this.try(...args);
    if (code !== 0) throw new Error(`tofu ${args.join(' ')} failed with ${code}\n${stdout}\n${stderr}`);
    return stdout;
  }
}
