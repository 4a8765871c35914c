/** What is being done to get a tool. Sent on every change, and once a second while nothing changes. */
export interface ToolProgress {
  readonly tool: string;
  readonly version: string;
  /**
   * waiting: another process is getting the same tool; downloading: sources or package; building: packages are
   * compiled; linking: the last step of a build; checking: checksums; ready: done.
   */
  readonly phase: 'waiting' | 'downloading' | 'building' | 'linking' | 'checking' | 'ready';
  /** How far: packages compiled in `building`, modules fetched in `downloading`. */
  readonly done?: number;
  /** Of how many, where that is known. Packages that the Go build cache holds are not counted. */
  readonly total?: number;
  /** Milliseconds since the work on this tool began. */
  readonly elapsed: number;
}

export type OnToolProgress = (event: ToolProgress) => void;

/** One line for people: `opentofu 1.12.6 building (212 of 1100 packages, 1m20s)`. */
export function describeProgress(event: ToolProgress): string {
  const details: string[] = [];
  const unit = event.phase === 'downloading' ? 'module' : 'package';
  if (event.done !== undefined) {
    const of = event.total === undefined ? '' : ` of ${event.total}`;
    details.push(`${event.done}${of} ${unit}${(event.total ?? event.done) === 1 ? '' : 's'}`);
  }
  if (event.elapsed >= 1000) details.push(formatDuration(event.elapsed));
  const phase = event.phase === 'waiting' ? 'waiting for another exoplane that is getting it' : event.phase;
  return `${event.tool} ${event.version} ${phase}${details.length > 0 ? ` (${details.join(', ')})` : ''}`;
}

/** `45s`, `1m20s`, `1h02m` */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds}s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)}m${String(seconds % 60).padStart(2, '0')}s`;
  return `${Math.floor(seconds / 3600)}h${String(Math.floor((seconds % 3600) / 60)).padStart(2, '0')}m`;
}

/** Reports the progress of one tool: remembers the last state, and repeats it every second so that time is seen to pass. */
export class ProgressReporter {
  private readonly started = Date.now();
  private readonly heartbeat: NodeJS.Timeout | undefined;
  private last: Pick<ToolProgress, 'phase' | 'done' | 'total'> | undefined;

  constructor(
    private readonly tool: string,
    private readonly version: string,
    private readonly listener: OnToolProgress | undefined,
  ) {
    if (listener) this.heartbeat = setInterval(() => this.last && this.send(this.last), 1000).unref();
  }

  send(state: Pick<ToolProgress, 'phase' | 'done' | 'total'>): void {
    this.last = state;
    this.listener?.({ tool: this.tool, version: this.version, ...state, elapsed: Date.now() - this.started });
  }

  end(): void {
    clearInterval(this.heartbeat);
  }
}
