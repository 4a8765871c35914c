import { ToolError } from '../errors';

/** A platform in Go's words, which OpenTofu's mirrors use too. */
export interface Platform {
  readonly os: 'linux' | 'darwin';
  readonly arch: 'amd64' | 'arm64';
}

/** The platform of this process. Throws T003 where the tools do not run. */
export function hostPlatform(os: string = process.platform, arch: string = process.arch): Platform {
  const goArch = { x64: 'amd64', arm64: 'arm64' }[arch];
  if ((os !== 'linux' && os !== 'darwin') || (goArch !== 'amd64' && goArch !== 'arm64')) {
    throw new ToolError(
      'T003',
      `the tools run on Linux and macOS (x64 and arm64), not on ${os} ${arch}`,
      os === 'win32' ? 'Use WSL 2: everything works there as on Linux.' : undefined,
    );
  }
  return { os, arch: goArch };
}

/** `linux_amd64` */
export const platformName = ({ os, arch }: Platform): string => `${os}_${arch}`;
