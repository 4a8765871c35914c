import type { ToolName } from '../catalogue';
import type { ToolDeclaration } from '../declaration';

/** A program that must be there before anything of ours is: Node, git; or that makes the tools: Go, pip. */
export interface PrerequisiteReport {
  readonly name: 'node' | 'git' | 'go' | 'pip';
  readonly purpose: string;
  /** Which versions do, in people's words: ">=20.19", "any". */
  readonly wanted: string;
  /** undefined: not found. */
  readonly version?: string;
  readonly path?: string;
  /** ready: there, and new enough; unneeded: not there, and nothing on this machine needs it; missing: get it. */
  readonly state: 'ready' | 'unneeded' | 'missing';
  /** How to get it, when it is missing. */
  readonly hint?: string;
}

/** One way to get a tool, and what it costs. */
export interface ToolWay {
  readonly kind: 'mise' | 'go' | 'pip';
  /** What to type. */
  readonly command: string;
  /** Whether it can be done on this machine as it is. */
  readonly available: boolean;
  /** CPU seconds with empty caches; 0: somebody else built it. */
  readonly cpuSeconds: number;
  /** Of the finished file. */
  readonly megabytes: number;
}

export interface ToolReport {
  readonly name: ToolName;
  readonly purpose: string;
  readonly neededFor: ToolDeclaration['neededFor'];
  /** The pinned version. */
  readonly version: string;
  /** ready: there; obtainable: not there, and the first command that needs it gets it; missing: no way works here. */
  readonly state: 'ready' | 'obtainable' | 'missing';
  readonly found?: { readonly source: 'path' | 'cache'; readonly path: string };
  /** Programs of its name on PATH that are of another version, and therefore not used. */
  readonly others: readonly { readonly path: string; readonly version?: string }[];
  readonly ways: readonly ToolWay[];
}

/**
 * Megabytes that Go's own caches grow to when all tools are built: sources and toolchains 3500, compiled packages 3000.
 * Measured; `go clean -cache -modcache` gives them back.
 */
export const goCachesMegabytes = 6500;

export interface MachineReport {
  /** `linux_amd64` */
  readonly platform: string;
  readonly cache: { readonly folder: string; /** undefined: it could not be told. */ readonly freeMegabytes?: number };
  readonly prerequisites: readonly PrerequisiteReport[];
  readonly tools: readonly ToolReport[];
  /** Nothing that is needed is missing. */
  readonly ready: boolean;
}
