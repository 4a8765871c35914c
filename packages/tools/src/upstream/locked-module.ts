import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ToolError } from '../errors';
import { moduleFolder } from '../package-files';
import { readGoModule } from '../sources/go-module';
import type { UpstreamDeclaration } from './declarations';

/** A Go module with what is committed of it. */
export interface LockedModule {
  readonly path: string;
  /** As Go writes it: `v1.21.2`. */
  readonly version: string;
  /** Go's checksum of all its files: `h1:…`. */
  readonly sum: string;
}

/** Reads version and checksum of an upstream's module. Throws T002 where one of them is not committed. */
export function lockedModule({ module, path }: UpstreamDeclaration): LockedModule {
  const folder = moduleFolder(module);
  const version = readGoModule(folder).requires.get(path);
  if (version === undefined) throw new ToolError('T002', `modules/${module}/go.mod does not require ${path}`);
  const prefix = `${path} ${version} `;
  const line = readFileSync(join(folder, 'go.sum'), 'utf8')
    .split('\n')
    .find((text) => text.startsWith(prefix));
  if (line === undefined) throw new ToolError('T002', `modules/${module}/go.sum has no checksum of ${path}@${version}`);
  return { path, version, sum: line.slice(prefix.length).trim() };
}
