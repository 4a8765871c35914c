import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ToolError } from '../errors';
import { platformName } from '../host/platform';
import { checksumsFile } from '../package-files';
import type { PinnedTool } from './pinned-tool';

/** SHA-256 (hex) of a file. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** What a build must give: written by the task that records it, never by hand. */
export interface RecordedChecksum {
  readonly version: string;
  /** Key of the cache entry that was recorded: a record of other inputs says nothing. */
  readonly key: string;
  readonly sha256: string;
}

/** checksums.json: tool → platform → record. */
export type RecordedChecksums = Record<string, Record<string, RecordedChecksum>>;

export function readRecordedChecksums(file = checksumsFile): RecordedChecksums {
  return JSON.parse(readFileSync(file, 'utf8')) as RecordedChecksums;
}

/** The committed checksum of a Go-built tool on its platform; undefined where none is recorded. */
export function recordedChecksum(tool: PinnedTool, records = readRecordedChecksums()): string | undefined {
  const record = records[tool.name]?.[platformName(tool.platform)];
  return record?.key === tool.key ? record.sha256 : undefined;
}

/** Set to use a binary whose bytes are not the recorded ones (its sources are verified by go.sum all the same). */
export const acceptUnrecordedVariable = 'EXOPLANE_ACCEPT_UNRECORDED_BUILDS';

/** Throws T203 when a built file is not the recorded one. */
export function checkAgainstRecord(
  tool: PinnedTool,
  sha256: string,
  expected: string | undefined,
  goVersion: string,
): void {
  if (expected === undefined || expected === sha256) return;
  throw new ToolError(
    'T203',
    `${tool.name} ${tool.version} was built, but is not the recorded file (sha256 ${sha256.slice(0, 12)}…, recorded ${expected.slice(0, 12)}…)`,
    `Its sources are the right ones (go.sum), so the compiler differs: Go ${goVersion} here may be changed by its distributor. ` +
      `Use Go's own release, or set ${acceptUnrecordedVariable}=1 to accept it.`,
  );
}
