import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type FaultRule, type LocalCloud, startLocalCloud } from '@exoplane/local-cloud';
import { resolveTool } from '@exoplane/tools';
import { execa, type ResultPromise } from 'execa';
import { kubernetesOptions } from '../src/local/kubernetes/kubernetes-options';

const COMMAND = join(__dirname, '../bin/exoplane.mjs');

/** Files of a small company, for whoever does not bring their own. */
const FILES: Readonly<Record<string, string>> = {
  'organisation.yaml': 'name: acme\nzone: ch-gva-2\ndomain: { name: acme.example }\n',
  'dev.yaml': 'domain: dev.acme.example\ndatabase: { allow: [{ cidr: 203.0.113.7/32, note: office }] }\n',
};

/** `kind name`, sorted: what lives in the cloud, without ids. */
export type Inventory = readonly string[];

/** A command on its way. Nobody is there to answer it. */
export type Running = ResultPromise<{
  reject: false;
  stdin: 'ignore';
  extendEnv: false;
  cwd: string;
  env: NodeJS.ProcessEnv;
}>;

export interface Answer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Begins a command in a folder, in a process of its own, with an environment that holds no key and no terminal. */
export function beginCommand(cwd: string, args: readonly string[]): Running {
  const { PATH, HOME, EXOPLANE_CACHE, XDG_CACHE_HOME } = process.env;
  const env = { PATH, HOME, EXOPLANE_CACHE, XDG_CACHE_HOME, NO_COLOR: '1' };
  return execa(process.execPath, [COMMAND, ...args], { cwd, env, extendEnv: false, reject: false, stdin: 'ignore' });
}

export async function runCommand(cwd: string, args: readonly string[]): Promise<Answer> {
  const { exitCode = -1, stdout, stderr } = await beginCommand(cwd, args);
  return { exitCode, stdout: String(stdout), stderr: String(stderr) };
}

/**
 * A platform repository in a folder of its own with a local cloud of its own, in this process; the command runs as
 * people run it, in a process of its own.
 */
export class Platform {
  private constructor(
    readonly root: string,
    readonly cloud: LocalCloud,
  ) {}

  /**
   * @param files of the folder `environments`.
   * @param options.kubernetes its SKS clusters are real. Otherwise they are told of only, which is quicker.
   * @param options.files of the whole repository.
   */
  static async start(
    files: Readonly<Record<string, string>> = {},
    { kubernetes = false, files: others = {} }: { kubernetes?: boolean; files?: Readonly<Record<string, string>> } = {},
  ): Promise<Platform> {
    const root = mkdtempSync(join(tmpdir(), 'exoplane-platform-'));
    const environments = Object.entries({ ...FILES, ...files }).map(([name, text]) => [`environments/${name}`, text]);
    for (const [path = '', text = ''] of [...environments, ...Object.entries(others)]) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const versitygw = (await resolveTool('versitygw')).path;
    const openapi = (await resolveTool('exoscale-openapi')).path;
    const dir = join(root, '.exoplane', 'local', 'cloud');
    const options = { dir, versitygw, openapi, pace: 'instant' } as const;
    if (!kubernetes) return new Platform(root, await startLocalCloud(options));
    const real = await kubernetesOptions(root, process);
    if (!real.possible) throw new Error(real.reason);
    return new Platform(root, await startLocalCloud({ ...options, kubernetes: real.options }));
  }

  /** Writes a file of the repository. */
  write(name: string, text: string): void {
    writeFileSync(join(this.root, name), text);
  }

  /** Begins a command; nobody is there to answer it. */
  begin(...args: string[]): Running {
    return beginCommand(this.root, args);
  }

  run(...args: string[]): Promise<Answer> {
    return runCommand(this.root, args);
  }

  /** Runs a command that has to end well. */
  async must(...args: string[]): Promise<Answer> {
    const answer = await this.run(...args);
    if (answer.exitCode !== 0)
      throw new Error(`exoplane ${args.join(' ')} ended with ${answer.exitCode}:\n${answer.stderr}`);
    return answer;
  }

  deploy(target = 'dev'): Promise<Answer> {
    return this.must('deploy', target, '--cloud', 'local', '--yes');
  }

  async inventory(): Promise<Inventory> {
    const { resources } = await this.ask<{ resources: Record<string, { name?: string; dependent?: boolean }[]> }>(
      'GET',
      'inventory',
    );
    return (
      Object.entries(resources)
        // Nodes and the like are named by chance, and counted by their pool.
        .flatMap(([kind, items]) => items.map(({ name = '', dependent }) => (dependent ? kind : `${kind} ${name}`)))
        .sort()
    );
  }

  /** Ids of what lives in the cloud, by kind. */
  async ids(kind: string): Promise<string[]> {
    const { resources } = await this.ask<{ resources: Record<string, { id: string }[]> }>('GET', 'inventory');
    return (resources[kind] ?? []).map(({ id }) => id).sort();
  }

  addFaults(...rules: FaultRule[]): Promise<unknown> {
    return this.ask('POST', 'faults', rules);
  }

  clearFaults(): Promise<unknown> {
    return this.ask('DELETE', 'faults');
  }

  async ask<Body>(method: string, path: string, body?: unknown): Promise<Body> {
    const proxy = this.cloud.status.endpoints?.proxy ?? '';
    const response = await fetch(`${proxy}/_local/${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
    return (await response.json()) as Body;
  }

  /** Copies the folder as it is now, for a look at it after `stop`. */
  keep(to: string): void {
    cpSync(this.root, to, { recursive: true });
  }

  async stop(): Promise<void> {
    await this.cloud.stop();
    rmSync(this.root, { recursive: true, force: true });
  }
}
