import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { GoSource } from '../declaration';
import { withoutSecrets } from '../host/environment';
import { requireGo, type GoProgram } from '../host/go';
import { runChild } from '../host/run-child';
import { moduleFolder } from '../package-files';
import { goPackageOf } from '../versions';
import { ensureSuccess } from './failure';
import { goBuildArguments, goBuildEnvironment, removedGoVariables } from './go-build-settings';
import { readGoModule } from './go-module';
import { titleOf, type SourceRequest } from './source';

/**
 * Builds a tool from its Go module. Go itself verifies every source file against go.sum. Returns the Go that did it.
 * Throws T101, T102 (no usable Go), T201–T206.
 */
export async function buildGo(source: GoSource, request: SourceRequest): Promise<GoProgram> {
  const { tool, scratch, signal, report } = request;
  const go = await requireGo(titleOf(tool), request.env, signal);
  const folder = moduleFolder(source.module);
  const module = readGoModule(folder);
  const goPackage = goPackageOf(source, module);
  const temporary = join(scratch, 'go');
  await mkdir(temporary);
  // GOTMPDIR: what a stopped build leaves is removed with the scratch folder.
  const env = {
    ...goEnvironment(request),
    ...goBuildEnvironment(module.toolchain, tool.platform),
    GOTMPDIR: temporary,
  };
  const run = (args: string[], onErrorLine: (line: string) => void) =>
    runChild(go.path, args, { cwd: folder, env, signal, onErrorLine });

  report({ phase: 'downloading' });
  let modules = 0;
  const countModule = (line: string) => {
    if (line.startsWith('go: downloading ')) report({ phase: 'downloading', done: ++modules });
  };
  const list = await run(['list', '-deps', '-f', '{{if .Stale}}{{.ImportPath}}{{end}}', goPackage], countModule);
  await ensureSuccess(list, request);

  const total = list.stdout.split('\n').filter((line) => line !== '').length;
  let compiled = 0;
  report({ phase: 'building', done: compiled, total });
  const countPackage = (line: string) => {
    if (!/^[\w.~-]+(\/[\w.~-]+)*$/.test(line)) return;
    compiled++;
    // The last package is the program itself: after it comes the linker.
    report(compiled < total ? { phase: 'building', done: compiled, total } : { phase: 'linking' });
  };
  const [verb = 'build', ...rest] = goBuildArguments(source, goPackage, tool.version);
  await ensureSuccess(await run([verb, '-o', request.target, ...rest], countPackage), request);
  return go;
}

/** The user's environment less credentials and less what would change the bytes; GOPROXY and the like are theirs. */
function goEnvironment(request: SourceRequest): Record<string, string> {
  const env = withoutSecrets(request.env);
  for (const name of removedGoVariables) delete env[name];
  return env;
}
