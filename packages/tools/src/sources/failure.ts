import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ToolError, type ToolErrorCode } from '../errors';
import type { ChildResult } from '../host/run-child';
import { titleOf, type SourceRequest } from './source';

interface KnownFailure {
  readonly pattern: RegExp;
  readonly code: ToolErrorCode;
  readonly sentence: (tool: string) => string;
  readonly hint: string;
}

/** What Go and pip say when something outside is wrong. First match wins: a checksum is never mistaken for the network. */
const knownFailures: readonly KnownFailure[] = [
  {
    pattern: /SECURITY ERROR|checksum mismatch|do not match the hashes|hashes are required/i,
    code: 'T203',
    sentence: (tool) => `a file that ${tool} is made from is not the committed one`,
    hint: 'Nothing of it was used. Try another network; if it stays, report it: the package may have been tampered with.',
  },
  {
    pattern: /no space left on device|ENOSPC/i,
    code: 'T204',
    sentence: (tool) => `the disk was full while ${tool} was made`,
    hint: 'Free some space (go clean -cache gives back what Go has compiled), or move the cache: EXOPLANE_CACHE and GOCACHE.',
  },
  {
    pattern: /signal: killed|cannot allocate memory|out of memory/i,
    code: 'T206',
    sentence: (tool) => `the machine ran out of memory while ${tool} was made`,
    hint: 'Close something and run it again: what was compiled is kept. GOMAXPROCS=1 needs less.',
  },
  {
    pattern:
      /toolchain not available|no such host|i\/o timeout|connection re(fused|set)|TLS handshake|network is unreachable|unexpected EOF|: 40[0-9] |: 5\d\d |\b403 Forbidden\b|proxyconnect|No matching distribution|Could not fetch URL|Max retries exceeded|Temporary failure|NameResolutionError|certificate/i,
    code: 'T202',
    sentence: (tool) => `what ${tool} is made from could not be fetched`,
    hint: 'Check the network and the package settings of this machine (GOPROXY for Go, pip config for pip), then run it again: it goes on from here.',
  },
];

/** The error for a failed Go or pip, from what it printed; its last lines are in the hint where the cause is not known. */
export function failureOf(tool: string, output: string, logFile: string): ToolError {
  const known = knownFailures.find(({ pattern }) => pattern.test(output));
  const cause = new Error(lastLines(output, 12));
  const log = `All of its output: ${logFile}`;
  if (known) return new ToolError(known.code, known.sentence(tool), `${known.hint} ${log}`, { cause });
  return new ToolError('T201', `${tool} could not be made`, `${lastLines(output, 6)}\n${log}`, { cause });
}

/** Where the output of a failed Go or pip is kept: in the tool's folder, until the next try. */
const failureLog = (toolFolder: string): string => join(toolFolder, 'failed.log');

/** Throws what went wrong with a program that did not end well, and keeps all of its output. */
export async function ensureSuccess(result: ChildResult, { tool, scratch }: SourceRequest): Promise<void> {
  if (result.exitCode === 0) return;
  const log = failureLog(dirname(scratch));
  await writeFile(log, result.stderr).catch(() => undefined);
  throw failureOf(titleOf(tool), result.stderr, log);
}

/** Forgets an earlier failure. */
export async function forgetFailure(toolFolder: string): Promise<void> {
  await rm(failureLog(toolFolder), { force: true });
}

const lastLines = (text: string, count: number): string => text.trim().split('\n').slice(-count).join('\n');
