import type { V1Probe } from '@kubernetes/client-node';

/** Asks again and again and calls back when the verdict changes: as often in a row as the thresholds say. */
export class Prober {
  private timer?: NodeJS.Timeout;
  private stopped = false;
  private verdict?: boolean;
  private row = 0;

  constructor(
    private readonly probe: V1Probe,
    private readonly askOnce: () => Promise<string | undefined>,
    private readonly onVerdict: (well: boolean, reason: string) => void,
  ) {
    this.schedule((probe.initialDelaySeconds ?? 0) * 1000);
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private schedule(milliseconds: number): void {
    this.timer = setTimeout(() => void this.once(), milliseconds);
  }

  private async once(): Promise<void> {
    const reason = await this.askOnce().catch((error: unknown) => String(error));
    if (this.stopped) return;
    const well = reason === undefined;
    this.row = Math.sign(this.row) === (well ? 1 : -1) ? this.row + (well ? 1 : -1) : well ? 1 : -1;
    const reached = well
      ? this.row >= (this.probe.successThreshold ?? 1)
      : -this.row >= (this.probe.failureThreshold ?? 3);
    if (reached && this.verdict !== well) {
      this.verdict = well;
      this.onVerdict(well, reason ?? '');
    }
    // Until the first good answer it is asked often, so that nobody waits for a whole period.
    const period = (this.probe.periodSeconds ?? 10) * 1000;
    this.schedule(this.verdict === true ? period : Math.min(period, 500));
  }
}
