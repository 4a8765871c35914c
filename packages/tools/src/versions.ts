import { catalogue, toolNames, type ToolName } from './catalogue';
import type { GoSource, ToolDeclaration } from './declaration';
import { ToolError } from './errors';
import { moduleFolder, wheelRequirementFile } from './package-files';
import { moduleOfPackage, readGoModule, type GoModule } from './sources/go-module';
import { readRequirement } from './sources/requirement';

/** The package that a Go source builds: the declared one, or go.mod's single `tool` line. */
export function goPackageOf(source: GoSource, module: GoModule): string {
  const found = source.package ?? (module.tools.length === 1 ? module.tools[0] : undefined);
  if (found === undefined)
    throw new ToolError('T002', `modules/${source.module}/go.mod must have exactly one tool line`);
  return found;
}

/** The pinned version of a declared tool, bare ("1.12.6"), read from its go.mod or requirement file. */
export function versionOf(declaration: ToolDeclaration): string {
  const { source } = declaration;
  if (source.kind === 'wheel') return readRequirement(wheelRequirementFile(source.requirement)).version;
  const module = readGoModule(moduleFolder(source.module));
  const { version } = moduleOfPackage(module, source.versionOf ?? goPackageOf(source, module));
  return version.replace(/^v/, '').replace(/\+incompatible$/, '');
}

/** The pinned version of one tool. */
export function toolVersion(name: ToolName): string {
  return versionOf(catalogue[name]);
}

/** The pinned version of every tool. */
export function toolVersions(): Record<ToolName, string> {
  return Object.fromEntries(toolNames.map((name) => [name, toolVersion(name)])) as Record<ToolName, string>;
}

/** The newest Go toolchain ("1.27.3") that any tool is built with: what a tool manager should install. */
export function goVersion(): string {
  const toolchains = toolNames
    .map((name) => catalogue[name].source)
    .filter((source) => source.kind === 'go')
    .map((source) => readGoModule(moduleFolder(source.module)).toolchain.replace(/^go/, ''));
  return toolchains.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1) ?? '';
}
