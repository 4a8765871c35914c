import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveTool } from '@exoplane/tools';
import { type LocalCloud, type LocalCloudOptions, startLocalCloud } from '../src';

interface Statistics {
  readonly notImplemented: Readonly<Record<string, number>>;
  readonly invalidRequests: number;
  readonly invalidAnswers: Readonly<Record<string, string[]>>;
}

/** A local cloud with everything that is real, in a folder of its own; an answer that is not valid becomes a 500. */
export class StrictCloud {
  private constructor(
    readonly root: string,
    readonly cloud: LocalCloud,
  ) {}

  static async start(options: Partial<LocalCloudOptions> = {}): Promise<StrictCloud> {
    const root = mkdtempSync(join(tmpdir(), 'exoplane-cloud-'));
    const { path: versitygw } = await resolveTool('versitygw');
    const { path: openapi } = await resolveTool('exoscale-openapi');
    const cloud = await startLocalCloud({ dir: join(root, 'cloud'), versitygw, openapi, strict: true, ...options });
    return new StrictCloud(root, cloud);
  }

  get proxy(): string {
    return this.cloud.status.endpoints?.proxy ?? '';
  }

  get objectStorage(): string {
    return this.cloud.status.endpoints?.s3 ?? '';
  }

  /** What `/_local/<path>` answers. */
  async ask<Answer>(path: string): Promise<Answer> {
    return (await (await fetch(`${this.proxy}/_local/${path}`)).json()) as Answer;
  }

  /** How many resources of each kind there are. */
  async counts(): Promise<Record<string, number>> {
    const { resources } = await this.ask<{ resources: Record<string, unknown[]> }>('inventory');
    return Object.fromEntries(Object.entries(resources).map(([kind, items]) => [kind, items.length]));
  }

  statistics(): Promise<Statistics> {
    return this.ask('stats');
  }

  async stop(): Promise<void> {
    await this.cloud.stop();
    rmSync(this.root, { recursive: true, force: true });
  }
}
