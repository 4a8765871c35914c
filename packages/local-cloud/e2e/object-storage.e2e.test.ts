import { execFileSync } from 'node:child_process';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StrictCloud } from '../test-support/strict-cloud';

let cloud: StrictCloud;
let s3: S3Client;
const Bucket = 'state';
beforeAll(async () => {
  cloud = await StrictCloud.start();
  s3 = client('ch-gva-2');
  await s3.send(new CreateBucketCommand({ Bucket }));
  await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }));
});
afterAll(async () => {
  s3.destroy();
  await cloud.stop();
});

function client(region: string, secret?: string): S3Client {
  const environment = cloud.cloud.clientEnvironment();
  return new S3Client({
    region,
    endpoint: cloud.objectStorage,
    forcePathStyle: true,
    maxAttempts: 5,
    credentials: {
      accessKeyId: environment['AWS_ACCESS_KEY_ID'] ?? '',
      secretAccessKey: secret ?? environment['AWS_SECRET_ACCESS_KEY'] ?? '',
    },
  });
}

const text = async (Key: string, VersionId?: string) =>
  (await s3.send(new GetObjectCommand({ Bucket, Key, VersionId }))).Body?.transformToString();
const lock = (Key: string, Body: string) => s3.send(new PutObjectCommand({ Bucket, Key, Body, IfNoneMatch: '*' }));

describe('a versioned bucket', () => {
  test('keeps what was overwritten', async () => {
    for (const Body of ['one', 'two']) await s3.send(new PutObjectCommand({ Bucket, Key: 'a/b', Body }));
    const { Versions = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket, Prefix: 'a/b' }));
    expect(await text('a/b')).toBe('two');
    const older = Versions.find(({ IsLatest }) => IsLatest !== true);
    expect(await text('a/b', older?.VersionId)).toBe('one');
  });

  test('takes a lock that was released, again and again, and its history stays', async () => {
    for (const holder of ['ada', 'bob', 'eve']) {
      await lock('x.tflock', holder);
      expect(await text('x.tflock')).toBe(holder);
      await expect(lock('x.tflock', 'intruder')).rejects.toMatchObject({ name: 'PreconditionFailed' });
      await s3.send(new DeleteObjectCommand({ Bucket, Key: 'x.tflock' }));
    }
    const { Versions = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket, Prefix: 'x.tflock' }));
    expect(Versions).toHaveLength(3);
  });

  test('gives a lock to exactly one of many who want it, also one that was released before', async () => {
    for (const round of [1, 2]) {
      const attempts = await Promise.allSettled(
        Array.from({ length: 12 }, (_, who) => lock('y.tflock', `${round}-${who}`)),
      );
      const winners = attempts.flatMap(({ status }, who) => (status === 'fulfilled' ? [`${round}-${who}`] : []));
      expect(winners).toHaveLength(1);
      expect(await text('y.tflock')).toBe(winners[0]);
      await s3.send(new DeleteObjectCommand({ Bucket, Key: 'y.tflock' }));
    }
  });
});

test('each zone has buckets of its own, and a signature for it', async () => {
  const sofia = client('bg-sof-1');
  await sofia.send(new CreateBucketCommand({ Bucket: 'sofia' }));
  await sofia.send(new PutObjectCommand({ Bucket: 'sofia', Key: 'k', Body: 'v' }));
  await expect(s3.send(new GetObjectCommand({ Bucket: 'sofia', Key: 'k' }))).rejects.toMatchObject({
    name: 'NoSuchBucket',
  });
  sofia.destroy();
});

test('nobody gets in with a wrong secret', async () => {
  const stranger = client('ch-gva-2', 'wrong');
  await expect(stranger.send(new GetObjectCommand({ Bucket, Key: 'a/b' }))).rejects.toMatchObject({
    name: 'SignatureDoesNotMatch',
  });
  stranger.destroy();
});

test('a large object goes through unharmed', async () => {
  const Body = Buffer.alloc(20_000_000, 'exoplane');
  await s3.send(new PutObjectCommand({ Bucket, Key: 'large', Body }));
  const answer = await s3.send(new GetObjectCommand({ Bucket, Key: 'large' }));
  expect(Buffer.from((await answer.Body?.transformToByteArray()) ?? []).equals(Body)).toBe(true);
});

test('a gateway that dies is started again, and nothing is lost', async () => {
  const gateway = gateways()[0];
  process.kill(Number(gateway), 'SIGKILL');
  await expect.poll(() => gateways(), { timeout: 5000 }).not.toContain(gateway);
  expect(await text('a/b')).toBe('two');
});

test('the key is not on the argument list of any process', () => {
  const secret = cloud.cloud.clientEnvironment()['AWS_SECRET_ACCESS_KEY'] ?? 'none';
  expect(execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })).not.toContain(secret);
});

/** Process ids of the gateways of this test's own cloud. */
function gateways(): string[] {
  const processes = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n');
  const own = processes.filter((line) => line.includes(cloud.root) && /^\s*\d+ \S*versitygw/.test(line));
  return own.flatMap((line) => /\d+/.exec(line)?.[0] ?? []);
}
