import { startLocalCloud, type LocalCloudOptions } from '../local-cloud.js';

/** The detached process: its options come as one JSON argument (no secret is in them); it tells its parent when it is up. */
async function main(): Promise<void> {
  const options = JSON.parse(process.argv[2] ?? '') as LocalCloudOptions;
  const cloud = await startLocalCloud({ ...options, output: 2 });
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void cloud.stop().finally(() => process.exit(0));
    });
  }
  process.send?.({ ready: true });
  if (process.connected) process.disconnect();
}

main().catch((error: unknown) => {
  console.error(error);
  const { code = 'L103', message, hint } = error as { code?: string; message?: string; hint?: string };
  if (!process.send) process.exit(1);
  process.send({ error: { code, message, hint } }, () => process.exit(1));
});
