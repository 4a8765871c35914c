/**
 * Builds every Go tool for this machine's platform and records its SHA-256 in checksums.json. Run it after a change of
 * a go.mod, and once more with an empty GOCACHE to see that the bytes are the same:
 * `npx tsc --build packages/tools && node packages/tools/lib/scripts/record-checksums.js [names…]`
 * (compiled first: tsx cannot load execa).
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  acceptUnrecordedVariable,
  readRecordedChecksums,
  sha256OfFile,
  type RecordedChecksums,
} from '../cache/checksum';
import { pinnedTool } from '../cache/pinned-tool';
import { catalogue, toolNames, type ToolName } from '../catalogue';
import { platformName } from '../host/platform';
import { checksumsFile } from '../package-files';
import { describeProgress } from '../progress';
import { resolveTool } from '../resolve';

async function record(names: readonly ToolName[]): Promise<void> {
  const cache = mkdtempSync(join(tmpdir(), 'exoplane-checksums-'));
  const env = { ...process.env, EXOPLANE_CACHE: cache, [acceptUnrecordedVariable]: '1' };
  try {
    for (const name of names) {
      const tool = pinnedTool(name);
      const { path } = await resolveTool(name, {
        env,
        usePath: false,
        onProgress: (event) => console.error(describeProgress(event)),
      });
      const sha256 = await sha256OfFile(path);
      const records = readRecordedChecksums();
      records[name] = {
        ...records[name],
        [platformName(tool.platform)]: { version: tool.version, key: tool.key, sha256 },
      };
      writeFileSync(checksumsFile, `${JSON.stringify(inOrder(records), null, 2)}\n`);
      console.log(`${name} ${tool.version} ${platformName(tool.platform)} ${sha256}`);
    }
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

/** Sorted by tool, so that the file's differences are small. */
const inOrder = (records: RecordedChecksums): RecordedChecksums =>
  Object.fromEntries(Object.entries(records).sort(([a], [b]) => (a < b ? -1 : 1)));

const wanted = process.argv.slice(2);
void record(
  toolNames.filter((name) => catalogue[name].source.kind === 'go' && (wanted.length === 0 || wanted.includes(name))),
);
