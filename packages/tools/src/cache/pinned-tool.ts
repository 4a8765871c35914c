import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { catalogue, type ToolName } from '../catalogue';
import type { ToolDeclaration } from '../declaration';
import { hostPlatform, platformName, type Platform } from '../host/platform';
import { moduleFolder, wheelRequirementFile } from '../package-files';
import { goBuildArguments, goBuildEnvironment } from '../sources/go-build-settings';
import { readGoModule } from '../sources/go-module';
import { goPackageOf, versionOf } from '../versions';

/** A declared tool, with everything that decides which bytes it is. */
export interface PinnedTool {
  readonly name: string;
  readonly declaration: ToolDeclaration;
  readonly version: string;
  /** Name of its file in the cache. */
  readonly file: string;
  readonly platform: Platform;
  /** Twelve hex digits: equal keys mean equal inputs, so a change of any of them makes a new cache entry. */
  readonly key: string;
}

/** Looks a tool up, and computes its key. Reads the tool's own few files; takes about a millisecond. */
export function pinnedTool(name: ToolName, platform: Platform = hostPlatform()): PinnedTool {
  return pinDeclaration(name, catalogue[name], platform);
}

/** The same for a declaration that is not in the catalogue. */
export function pinDeclaration(name: string, declaration: ToolDeclaration, platform: Platform): PinnedTool {
  const version = versionOf(declaration);
  const file = declaration.file(version);
  const key = keyOf(declaration, version, [file, platformName(platform)], platform);
  return { name, declaration, version, file, platform, key };
}

function keyOf(declaration: ToolDeclaration, version: string, parts: string[], platform: Platform): string {
  const hash = createHash('sha256');
  const add = (...texts: string[]) => texts.forEach((text) => hash.update(`${text.length}:${text};`));
  add(...parts);
  const { source } = declaration;
  if (source.kind === 'wheel') {
    add(source.member(version), readFileSync(wheelRequirementFile(source.requirement), 'utf8'));
  } else {
    const folder = moduleFolder(source.module);
    const module = readGoModule(folder);
    for (const file of filesBelow(folder)) add(relative(folder, file), readFileSync(file, 'utf8'));
    add(...goBuildArguments(source, goPackageOf(source, module), version));
    add(JSON.stringify(goBuildEnvironment(module.toolchain, platform)));
  }
  return hash.digest('hex').slice(0, 12);
}

/** go.mod and go.sum, and the mains of our own where a module has some; in an order that is the same everywhere. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
