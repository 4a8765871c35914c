import type { PinnedTool } from '../cache/pinned-tool';
import type { Environment } from '../host/environment';
import type { ToolProgress } from '../progress';

/** What a source is given to make a tool's file. */
export interface SourceRequest {
  readonly tool: PinnedTool;
  /** Empty folder for anything temporary; removed afterwards. On the same file system as `target`. */
  readonly scratch: string;
  /** Where the finished file must lie afterwards. */
  readonly target: string;
  readonly env: Environment;
  readonly signal?: AbortSignal;
  readonly report: (state: Pick<ToolProgress, 'phase' | 'done' | 'total'>) => void;
}

/** `opentofu 1.12.6` */
export const titleOf = ({ name, version }: PinnedTool): string => `${name} ${version}`;
