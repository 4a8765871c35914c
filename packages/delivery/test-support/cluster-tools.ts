import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { localRepository } from '@exoplane/local-cloud';
import { resolveTool } from '@exoplane/tools';
import { execa } from 'execa';
import type { Platform } from './platform';

/** Looks at, and meddles with, a cluster of a platform's local cloud as a person does: with kubectl and git. */
export class ClusterTools {
  private constructor(
    private readonly program: string,
    private readonly kubeconfig: string,
    private readonly repository: string,
    private readonly branch: string,
  ) {}

  static async of(platform: Platform, environment: string): Promise<ClusterTools> {
    const { path } = await resolveTool('kubectl');
    // Writes the kubeconfig as a side effect; what it prints is of no interest here.
    await platform.must('local', 'kubectl', '--environment', environment, 'version');
    const kubeconfig = join(platform.root, '.exoplane', 'local', 'kubeconfig', environment);
    const { folder } = localRepository(join(platform.root, '.exoplane', 'local', 'cloud'));
    return new ClusterTools(path, kubeconfig, folder, `env/${environment}`);
  }

  async kubectl(...args: string[]): Promise<string> {
    const { stdout } = await execa(this.program, args, { env: this.env() });
    return stdout;
  }

  private env(): Record<string, string> {
    return { KUBECONFIG: this.kubeconfig, KUBECACHEDIR: join(dirname(this.kubeconfig), 'cache') };
  }

  /** A field of an object by kubectl's JSONPath; empty where there is none of it. */
  async value(...args: [...string[], string]): Promise<string> {
    const path = args.at(-1) ?? '';
    const result = await execa(this.program, ['get', ...args.slice(0, -1), '-o', `jsonpath=${path}`], {
      env: this.env(),
      reject: false,
    });
    return result.failed ? '' : result.stdout;
  }

  /** Tries to create an object. @returns what the API server says when it refuses, else an empty text. */
  async create(object: object): Promise<string> {
    const options = { env: this.env(), input: JSON.stringify(object), reject: false } as const;
    const { failed, stderr } = await execa(this.program, ['create', '-f', '-'], options);
    return failed ? stderr : '';
  }

  /** Name → `Synced Healthy`. */
  async applications(): Promise<Record<string, string>> {
    const items = await this.items('-n', 'argocd', 'applications');
    return Object.fromEntries(
      items.map(({ metadata, status }) => [
        metadata.name,
        `${status?.sync?.status ?? ''} ${status?.health?.status ?? ''}`,
      ]),
    );
  }

  /** What Argo CD says about an application that is not well. */
  async message(application: string): Promise<string> {
    return this.value(
      '-n',
      'argocd',
      `application/${application}`,
      '{.status.operationState.message} {.status.conditions}',
    );
  }

  /** Why an application is not healthy: what its parts say. */
  why(application: string): Promise<string> {
    return this.value('-n', application, 'pods', '{.items[*].status.containerStatuses[*].state.waiting.message}');
  }

  /** The rendered branch: path → the object id of its text. */
  async files(): Promise<Record<string, string>> {
    const { stdout } = await execa('git', ['--git-dir', this.repository, 'ls-tree', '-r', this.branch]);
    const entries = stdout.split('\n').map((line) => line.split(/[ \t]/));
    return Object.fromEntries(entries.map(([, , id = '', path = '']) => [path, id]));
  }

  /** How often the specification of each workload has changed. */
  async generations(): Promise<Record<string, number>> {
    const items = await this.items('-A', 'deployments,statefulsets');
    return Object.fromEntries(
      items.map(({ metadata }) => [`${metadata.namespace ?? ''}/${metadata.name}`, metadata.generation ?? 0]),
    );
  }

  /** Commits one more file to the rendered branch, as somebody else might, and asks Argo CD to look at it. */
  async commit(path: string, object: object): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'exoplane-branch-'));
    const git = (...args: string[]) =>
      execa('git', ['-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args], { cwd: folder });
    await git('clone', '--quiet', '--branch', this.branch, this.repository, '.');
    writeFileSync(join(folder, path), JSON.stringify(object));
    await git('add', path);
    await git('commit', '--quiet', '-m', `Add ${path}`);
    await git('push', '--quiet', 'origin', this.branch);
    await this.kubectl(
      '-n',
      'argocd',
      'annotate',
      'applications',
      '--all',
      '--overwrite',
      'argocd.argoproj.io/refresh=normal',
    );
  }

  private async items(...args: string[]): Promise<Item[]> {
    return (JSON.parse(await this.kubectl('get', ...args, '-o', 'json')) as { items: Item[] }).items;
  }
}

interface Item {
  readonly metadata: { readonly name: string; readonly namespace?: string; readonly generation?: number };
  readonly status?: { readonly sync?: { readonly status?: string }; readonly health?: { readonly status?: string } };
}
