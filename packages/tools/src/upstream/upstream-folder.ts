import { createHash } from 'node:crypto';
import { chmod, cp, mkdir, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { withLock } from '../cache/lock';
import { removeUnfinished, withScratch } from '../cache/scratch';
import { ToolError } from '../errors';
import { cacheFolder, withoutSecrets, type Environment } from '../host/environment';
import { requireGo } from '../host/go';
import { runChild } from '../host/run-child';
import { moduleFolder } from '../package-files';
import { ProgressReporter, type OnToolProgress } from '../progress';
import { readGoModule } from '../sources/go-module';
import { upstreams, type UpstreamDeclaration, type UpstreamName } from './declarations';
import { lockedModule, type LockedModule } from './locked-module';

export interface UpstreamOptions {
  /** Default: the variables of this process. */
  readonly env?: Environment;
  readonly signal?: AbortSignal;
  readonly onProgress?: OnToolProgress;
}

/** The pinned version of an upstream project, bare: `1.21.2`. */
export const upstreamVersion = (name: UpstreamName): string => lockedModule(upstreams[name]).version.replace(/^v/, '');

/**
 * The folder that holds an upstream's files, at the same paths as in its repository. The first time Go downloads the
 * module and checks it against the committed checksum; afterwards neither Go nor a network is needed. The files are
 * not to be changed. Throws `ToolError` (T101, T102, T202, T203).
 */
export async function upstreamFolder(name: UpstreamName, options: UpstreamOptions = {}): Promise<string> {
  const { env = process.env, signal } = options;
  const declaration: UpstreamDeclaration = upstreams[name];
  const locked = lockedModule(declaration);
  const parent = join(cacheFolder(env), 'upstream', name);
  const target = join(parent, `${locked.version}-${keyOf(declaration, locked)}`);
  const ready = async (): Promise<string | undefined> => ((await isFolder(target)) ? target : undefined);
  const present = await ready();
  if (present !== undefined) return present;

  const progress = new ProgressReporter(`${name} manifests`, locked.version.replace(/^v/, ''), options.onProgress);
  try {
    const lock = { folder: parent, signal, ready, onWait: () => progress.send({ phase: 'waiting' }) };
    const made = await withLock(lock, async () => {
      await removeUnfinished(parent);
      return withScratch(parent, async (scratch) => {
        progress.send({ phase: 'downloading' });
        const source = await downloadModule(name, declaration, locked, env, signal);
        const files = join(scratch, 'files');
        for (const file of declaration.files) {
          await mkdir(dirname(join(files, file)), { recursive: true });
          await cp(join(source, file), join(files, file), { recursive: true });
          // A Go module keeps no modes.
          if (file.endsWith('.sh')) await chmod(join(files, file), 0o755);
        }
        // Last, and at once: a folder that is there is complete.
        await rename(files, target);
        return target;
      });
    });
    progress.send({ phase: 'ready' });
    return made;
  } finally {
    progress.end();
  }
}

/** Go's own folder of the module: Go has compared every file with its checksum. */
async function downloadModule(
  name: UpstreamName,
  { module }: UpstreamDeclaration,
  locked: LockedModule,
  env: Environment,
  signal?: AbortSignal,
): Promise<string> {
  const go = await requireGo(`${name} ${locked.version}`, env, signal);
  const folder = moduleFolder(module);
  const { stdout, stderr } = await runChild(go.path, ['mod', 'download', '-json', `${locked.path}@${locked.version}`], {
    cwd: folder,
    env: {
      ...withoutSecrets(env),
      GOTOOLCHAIN: readGoModule(folder).toolchain,
      GOWORK: 'off',
      GOFLAGS: '-mod=readonly',
    },
    signal,
  });
  const answer = parseAnswer(stdout);
  if (answer?.Dir === undefined) {
    const reason = answer?.Error ?? stderr.trim().split('\n').at(-1) ?? '';
    throw new ToolError('T202', `the manifests of ${name} ${locked.version} could not be downloaded`, reason);
  }
  if (answer.Sum !== locked.sum) {
    throw new ToolError(
      'T203',
      `the module of ${name} is not the committed one (${answer.Sum ?? 'no checksum'})`,
      'Nothing of it was used.',
    );
  }
  return answer.Dir;
}

/** What `go mod download -json` prints of one module. https://go.dev/ref/mod#go-mod-download */
interface DownloadAnswer {
  readonly Dir?: string;
  readonly Sum?: string;
  readonly Error?: string;
}

function parseAnswer(text: string): DownloadAnswer | undefined {
  try {
    return JSON.parse(text) as DownloadAnswer;
  } catch {
    return undefined;
  }
}

/** Raised when the folders are to be made anew. */
const format = 2;

const keyOf = ({ files }: UpstreamDeclaration, { sum }: LockedModule): string =>
  createHash('sha256')
    .update(JSON.stringify([format, sum, files]))
    .digest('hex')
    .slice(0, 12);

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}
