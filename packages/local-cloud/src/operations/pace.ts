/**
 * How long operations take. `instant`: finished when answered, for many runs in little time (clients that poll wait 3 s
 * before they look). `quick`: pending at first, finished before anybody polls. `realistic`: as long as a person waits.
 * A number: that many milliseconds.
 */
export type Pace = 'instant' | 'quick' | 'realistic' | number;

/** Seconds that people report for the slow ones; everything else takes `otherwise`. */
const realistic: Readonly<Record<string, number>> = {
  'create-sks-cluster': 90,
  'create-sks-nodepool': 45,
  'scale-sks-nodepool': 40,
  'upgrade-sks-cluster': 120,
  'create-instance': 20,
  'create-instance-pool': 25,
  'create-load-balancer': 10,
};
const otherwise = 2;

/** Milliseconds from the request to the end of its operation. */
export function operationDelay(pace: Pace, operationId: string | undefined): number {
  if (typeof pace === 'number') return pace;
  if (pace === 'instant') return 0;
  if (pace === 'quick') return 50;
  return (realistic[operationId ?? ''] ?? otherwise) * 1000;
}
