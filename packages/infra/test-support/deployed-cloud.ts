import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { type LocalCloud, startLocalCloud } from '@exoplane/local-cloud';
import { resolveTool } from '@exoplane/tools';
import type { SynthesizedStack } from '../src/synthesize';
import { Tofu } from './tofu';

/** Any secret will do: the state dies with the test. */
const PASSPHRASE = 'only-for-this-test-0123456789';

export type Inventory = Record<string, { readonly id: string; readonly name?: string }[] | undefined>;

/** A local cloud with an empty bucket for state, and the real OpenTofu pointed at it. */
export class DeployedCloud {
  private constructor(
    private readonly root: string,
    private readonly cloud: LocalCloud,
  ) {}

  static async start(bucket: string, region: string): Promise<DeployedCloud> {
    const root = mkdtempSync(join(tmpdir(), 'exoplane-lifecycle-'));
    const { path: versitygw } = await resolveTool('versitygw');
    const { path: openapi } = await resolveTool('exoscale-openapi');
    const cloud = await startLocalCloud({ dir: join(root, 'cloud'), versitygw, openapi, strict: true });
    const { endpoints, credentials } = cloud.status;
    if (!endpoints?.s3 || !credentials) throw new Error('the local cloud has no object storage');
    const s3 = new S3Client({
      region,
      endpoint: endpoints.s3,
      forcePathStyle: true,
      credentials: { accessKeyId: credentials.apiKey, secretAccessKey: credentials.apiSecret },
    });
    await s3.send(new CreateBucketCommand({ Bucket: bucket }));
    s3.destroy();
    return new DeployedCloud(root, cloud);
  }

  async stop(): Promise<void> {
    await this.cloud.stop();
    rmSync(this.root, { recursive: true, force: true });
  }

  readonly #initialised = new Set<string>();

  /** A layer, initialised. */
  async layer(stack: SynthesizedStack): Promise<Tofu> {
    const env = this.cloud.clientEnvironment();
    const values: Record<string, string | undefined> = {
      dns_api_key: env.EXOSCALE_API_KEY,
      dns_api_secret: env.EXOSCALE_API_SECRET,
      state_passphrase: PASSPHRASE,
    };
    const variables = Object.fromEntries(stack.variables.map((name) => [`TF_VAR_${name}`, values[name] ?? '']));
    const tofu = await Tofu.of(stack, this.root, { ...env, ...variables });
    const { key } = stack.state;
    if (!this.#initialised.has(key)) await tofu.run('init', '-input=false', '-no-color');
    this.#initialised.add(key);
    return tofu;
  }

  /** Live resources by kind, as the local cloud itself counts them. */
  async inventory(): Promise<Inventory> {
    const answer = await fetch(`${this.cloud.status.endpoints?.proxy}/_local/inventory`);
    return ((await answer.json()) as { resources: Inventory }).resources;
  }
}
