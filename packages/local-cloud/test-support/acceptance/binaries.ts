import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cacheFolder, goVersion, toolVersion } from '@exoplane/tools';
import { execa } from 'execa';

const provider = 'github.com/exoscale/terraform-provider-exoscale';

/** A compiled test program, and the folder that it must run in: it reads files beside its source. */
export interface TestBinary {
  readonly program: string;
  readonly folder: string;
}

/**
 * The provider's own acceptance tests, unmodified, compiled from the module of the pinned provider. Minutes when nothing
 * is compiled yet; kept in the cache of tools.
 */
export async function testBinary(folder: string): Promise<TestBinary> {
  const root = join(cacheFolder(process.env), 'acceptance', `${toolVersion('provider-exoscale')}-go${goVersion()}`);
  const source = join(root, 'source');
  if (!existsSync(source)) await copySource(root, source);
  const program = join(root, `${basename(folder)}.test`);
  if (!existsSync(program)) {
    const unfinished = `${program}.${process.pid}`;
    await execa('go', ['test', '-c', '-o', unfinished, `./${folder}`], { cwd: source, env: goEnvironment('-mod=mod') });
    renameSync(unfinished, program);
  }
  return { program, folder: join(source, folder) };
}

/** The module as Go downloaded it, but writable: tests write beside their source. */
async function copySource(root: string, target: string): Promise<void> {
  const module = join(__dirname, '..', '..', '..', 'tools', 'modules', 'provider-exoscale');
  const options = { cwd: module, env: goEnvironment('-mod=readonly') };
  const { stdout } = await execa('go', ['list', '-m', '-f', '{{.Dir}}', provider], options);
  const unfinished = `${target}.${process.pid}`;
  mkdirSync(root, { recursive: true });
  cpSync(stdout.trim(), unfinished, { recursive: true });
  makeWritable(unfinished);
  rmSync(target, { recursive: true, force: true });
  renameSync(unfinished, target);
}

function makeWritable(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) makeWritable(path);
    else chmodSync(path, 0o644);
  }
}

/** The settings that tools are built with, so that what was compiled for the provider is not compiled again. */
function goEnvironment(mode: string): Record<string, string> {
  return {
    GOTOOLCHAIN: `go${goVersion()}`,
    GOFLAGS: `${mode} -trimpath -buildvcs=false`,
    CGO_ENABLED: '0',
    GOWORK: 'off',
    GOAMD64: 'v1',
    GOARM64: 'v8.0',
    GOFIPS140: 'off',
  };
}
