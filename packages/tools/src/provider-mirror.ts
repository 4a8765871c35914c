import { createHash } from 'node:crypto';
import { copyFile, link, mkdir, rename, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { withScratch } from './cache/scratch';
import { systemErrorCode } from './errors';
import { cacheFolder } from './host/environment';
import { hostPlatform, platformName } from './host/platform';
import { resolveTool, type ResolveOptions } from './resolve';

/** Addresses under which OpenTofu and Terraform ask for the provider. */
const addresses = ['registry.opentofu.org/exoscale/exoscale', 'registry.terraform.io/exoscale/exoscale'];

/**
 * A folder for OpenTofu's `provider_installation { filesystem_mirror { path = … } }` that holds the pinned Exoscale
 * provider for this machine, so that `tofu init` needs no network. The folder is in the cache; it is made when missing,
 * and another provider file gets another folder.
 */
export async function providerMirror(options: ResolveOptions = {}): Promise<string> {
  const provider = await resolveTool('provider-exoscale', options);
  const { size, mtimeMs, ino } = await stat(provider.path);
  const identity = createHash('sha256').update(`${provider.path} ${size} ${mtimeMs} ${ino}`).digest('hex').slice(0, 12);
  const parent = join(cacheFolder(options.env ?? process.env), 'mirror');
  const mirror = join(parent, `${provider.version}-${identity}`);
  if (await exists(mirror)) return mirror;
  return withScratch(parent, async (scratch) => {
    const complete = join(scratch, 'mirror');
    const platform = platformName(hostPlatform());
    for (const address of addresses) {
      const file = join(complete, address, provider.version, platform, basename(provider.path));
      await mkdir(dirname(file), { recursive: true });
      await linkOrCopy(provider.path, file);
    }
    await rename(complete, mirror).catch((error: unknown) => {
      // Another process was faster: its mirror is the same.
      if (systemErrorCode(error) !== 'ENOTEMPTY' && systemErrorCode(error) !== 'EEXIST') throw error;
    });
    return mirror;
  });
}

/** A hard link costs nothing; a copy is needed where the tool on PATH is on another file system or is somebody else's. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch {
    await copyFile(from, to);
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
