import { readFileSync } from 'node:fs';
import { ToolError } from '../errors';

/** One pinned requirement in pip's format: `name==version --hash=sha256:… --hash=…`. */
export interface Requirement {
  readonly project: string;
  readonly version: string;
  /** SHA-256 (hex) of each file that may be taken: one per platform. */
  readonly sha256: readonly string[];
}

/** Reads a requirement file that pins exactly one project and says its checksums. */
export function parseRequirement(text: string, file: string): Requirement {
  const logical = text.replace(/^#.*$/gm, '').replace(/\\\n/g, ' ').trim();
  const pin = /^([A-Za-z0-9._-]+)==(\S+)/.exec(logical);
  const sha256 = [...logical.matchAll(/--hash=sha256:([0-9a-f]{64})\b/g)].map((match) => match[1] ?? '');
  if (pin?.[1] === undefined || pin[2] === undefined || sha256.length === 0) {
    throw new ToolError('T002', `${file} must pin one project with ==, and its sha256 checksums`);
  }
  return { project: pin[1], version: pin[2], sha256 };
}

export function readRequirement(file: string): Requirement {
  return parseRequirement(readFileSync(file, 'utf8'), file);
}
