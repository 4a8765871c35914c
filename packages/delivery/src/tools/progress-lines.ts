import { describeProgress, type ToolProgress } from '@exoplane/tools';

/** How long nothing is said while a step goes on: a log should show that it lives, not scroll away. */
const quietMs = 15_000;

/** Progress where there is no terminal: one line when a step begins, and one every fifteen seconds while it lasts. */
export class ProgressLines {
  private phase: ToolProgress['phase'] | undefined;
  private saidAt = 0;

  constructor(private readonly write: (line: string) => void) {}

  show(event: ToolProgress): void {
    const isNews = event.phase !== this.phase || event.elapsed - this.saidAt >= quietMs;
    if (!isNews) return;
    this.phase = event.phase;
    this.saidAt = event.elapsed;
    this.write(describeProgress(event));
  }
}
