import type { GoSource } from '../declaration';
import type { Platform } from '../host/platform';

/**
 * The settings that decide what Go builds, and nothing else: they are part of the cache's key, and override the
 * user's own (a GOFLAGS of theirs would change the bytes). Everything is the same for all tools, so that they share
 * compiled packages.
 */
export function goBuildEnvironment(toolchain: string, { os, arch }: Platform): Record<string, string> {
  return {
    // Exactly the toolchain of the go.mod: OpenTofu, for one, does not build with a newer one.
    GOTOOLCHAIN: toolchain,
    // go.mod and go.sum are what is committed, or the build fails; no path of this machine gets into the binary.
    GOFLAGS: '-mod=readonly -trimpath -buildvcs=false',
    CGO_ENABLED: '0',
    GO111MODULE: 'on',
    GOWORK: 'off',
    GOOS: os,
    GOARCH: arch,
    GOAMD64: 'v1',
    GOARM64: 'v8.0',
    GOFIPS140: 'off',
  };
}

/** Variables that would change the bytes and have no neutral value: they are removed. */
export const removedGoVariables = ['GOEXPERIMENT', 'GOROOT', 'GODEBUG', 'GOTOOLDIR'];

/** Arguments of `go build`, less where the result goes. */
export function goBuildArguments(source: GoSource, goPackage: string, version: string): string[] {
  const variables = Object.entries(source.linkerVariables?.(version) ?? {}).map(
    ([name, value]) => `-X ${name}=${value}`,
  );
  // -s -w: no symbol table and no debugging information, as the projects' own releases.
  return ['build', '-v', `-ldflags=${['-s', '-w', ...variables].join(' ')}`, goPackage];
}
